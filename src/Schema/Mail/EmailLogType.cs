using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>A mail and what became of it. What it says is not kept, but for its subject.</summary>
[Node]
[ObjectType<EmailLog>]
internal sealed class EmailLogType : EntityType<EmailLog, EmailLogRules>
{
    internal static void Configure(IObjectTypeDescriptor<EmailLog> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(mail => mail.TemplateName).Description("The internal name of the template.");
        descriptor.Field(mail => mail.RecipientEmail).Description("Where it goes.");
        descriptor.Field(mail => mail.Subject).Description("The subject line; empty until the mail is made.");
        descriptor.Field(mail => mail.Status).Description("What has become of it.");
        descriptor.Field(mail => mail.ErrorMessage).Description("What was wrong at the last attempt, or why nobody got the mail; null when nothing was.");
        descriptor.Field(mail => mail.Attempts).Description("How often sending was tried.");
        descriptor.Field(mail => mail.NextAttemptAt).Description("When it is to be sent; null when never any more.");
    }
}
