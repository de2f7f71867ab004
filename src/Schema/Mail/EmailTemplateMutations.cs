using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Mail.Templates;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>Trying templates out (contract: REST, section 7.20). Nothing is saved and nothing is sent.</summary>
[MutationType]
internal static class EmailTemplateMutations
{
    /// <summary>Looks for mistakes in a template. Staff only.</summary>
    /// <param name="id">The template.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="request">The request.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseMutationConvention(PayloadFieldName = "check")]
    [Error<NotFoundError>]
    public static async Task<FieldResult<EmailTemplateCheck>> ValidateEmailTemplate(
        [ID<EmailTemplate>] Guid id, PyDotOrgDbContext db, Caller caller, IResolverContext request)
    {
        var template = await FindAsync(id, db, caller, request);
        return template is null
            ? FieldResult<EmailTemplateCheck>.Failed(NotFoundError.Of(EmailTemplateRules.Words))
            : new EmailTemplateCheck(MailRenderer.Check(template));
    }

    /// <summary>Makes a mail of a template and values, as it would be sent. Staff only.</summary>
    /// <param name="id">The template.</param>
    /// <param name="context">An object: what the names in the template stand for; null for nothing.</param>
    /// <param name="renderer">Makes it.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="request">The request.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseMutationConvention(PayloadFieldName = "preview")]
    [Error<NotFoundError>]
    [Error<ValidationError>]
    public static async Task<FieldResult<EmailPreview>> PreviewEmailTemplate(
        [ID<EmailTemplate>] Guid id, [GraphQLType(typeof(AnyType))] JsonElement? context, [Service] MailRenderer renderer,
        PyDotOrgDbContext db, Caller caller, IResolverContext request)
    {
        if (await FindAsync(id, db, caller, request) is not { } template)
        {
            return FieldResult<EmailPreview>.Failed(NotFoundError.Of(EmailTemplateRules.Words));
        }

        if (MailValues.Read(context) is not { } values)
        {
            return FieldResult<EmailPreview>.Failed(new ValidationError(Messages.NoObject, [MutationInput.Argument, nameof(context)]));
        }

        var (text, problem) = renderer.Render(template, values);
        return text is null
            ? FieldResult<EmailPreview>.Failed(new ValidationError(problem ?? "", [MutationInput.Argument, nameof(context)]))
            : new EmailPreview(text.Subject, text.Text, text.Html);
    }

    private static Task<EmailTemplate?> FindAsync(Guid id, PyDotOrgDbContext db, Caller caller, IResolverContext request) =>
        db.VisibleRow<EmailTemplate, EmailTemplateRules>(caller, id).FirstOrDefaultAsync(request.RequestAborted);
}
