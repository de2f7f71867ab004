using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>
/// What mails of one kind say. Texts have <c>{{name}}</c> for a value, <c>{{#if name}}...{{else}}...{{/if}}</c>, <c>#unless</c>, and
/// <c>{{#each name}}...{{/each}}</c> for lists; <c>site</c> is the address of the site.
/// </summary>
[Node]
[ObjectType<EmailTemplate>]
internal sealed class EmailTemplateObjectType : EntityType<EmailTemplate, EmailTemplateRules>
{
    internal static void Configure(IObjectTypeDescriptor<EmailTemplate> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(template => template.InternalName).Description("The name by which the server asks for it, such as \"verify_email\".");
        descriptor.Field(template => template.DisplayName).Description("The name for people.");
        descriptor.Field(template => template.Description).Description("What it is for; null when nobody has said so.");
        descriptor.Field(template => template.TemplateType).Description("The kind of mail.");
        descriptor.Field(template => template.Subject).Description("The subject line.");
        descriptor.Field(template => template.ContentText).Description("The plain text.");
        descriptor.Field(template => template.ContentHtml).Description("The HTML, in which values are escaped; null when mails are plain text only.");
        descriptor.Field(template => template.IsActive).Description("False: no mail of this kind is sent.");
    }
}
