using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>Staff see all templates, superusers write them; nobody else sees any (contract: REST, section 7.20).</summary>
internal sealed class EmailTemplateRules : IEntityWrites<EmailTemplate>
{
    public static EntityWords Words { get; } = new("emailTemplate", "emailTemplates", "An e-mail template", "Templates of mails, by their internal names");

    public static Access Create => Access.Superuser;

    public static Access Update => Access.Superuser;

    public static Access Delete => Access.Superuser;

    public static Expression<Func<EmailTemplate, bool>>? VisibleTo(Caller caller) => caller.PublicOnly(Nobody<EmailTemplate>.Sees);

    public static IOrderedQueryable<EmailTemplate> InOrder(IQueryable<EmailTemplate> rows) => rows.OrderBy(template => template.InternalName);

    public static void Describe(ListFields<EmailTemplate> fields) => fields
        .Add(template => template.InternalName)
        .AddName(template => template.DisplayName)
        .Add(template => template.TemplateType)
        .Add(template => template.IsActive)
        .Add(template => template.CreatedAt)
        .Add(template => template.UpdatedAt);
}
