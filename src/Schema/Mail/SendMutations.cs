using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>Mails that superusers send (contract: REST, section 7.20).</summary>
[MutationType]
internal static class SendMutations
{
    /// <summary>Has a mail sent: it is saved, waits, and goes out a moment later; its row tells what became of it. Superusers only.</summary>
    /// <param name="input">The mail.</param>
    /// <param name="writer">Saves it.</param>
    [Authorize(Roles = [Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<ValidationError>]
    public static Task<FieldResult<IQueryable<EmailLog>>> SendEmail(SendEmailInput input, Writer writer) =>
        writer.CreateAsync<EmailLog, EmailLogRules, SendEmailInput>(input);

    /// <summary>Has a mail sent to each of many, everybody seeing their own address only. Superusers only.</summary>
    /// <param name="input">The mails.</param>
    /// <param name="mails">Saves them.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="request">The request.</param>
    [Authorize(Roles = [Caller.Superuser])]
    [UseMutationConvention(PayloadFieldName = "bulk")]
    [Error<ValidationError>]
    public static Task<FieldResult<BulkEmail>> SendBulkEmail(SendBulkEmailInput input, [Service] BulkMail mails, Caller caller, IResolverContext request)
    {
        Writer.RequireWriting(caller);
        return mails.SendAsync(input, request.RequestAborted);
    }
}
