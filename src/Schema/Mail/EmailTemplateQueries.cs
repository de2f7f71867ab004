using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>The root fields for templates of mails; for staff.</summary>
[QueryType]
[Authorize(Roles = [Caller.Staff, Caller.Superuser])]
internal sealed class EmailTemplateQueries : EntityQueries<EmailTemplate, EmailTemplateRules>
{
    /// <summary>Templates of mails, by their internal names. Staff only.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="activeOnly">Whether templates are left out that are switched off.</param>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<EmailTemplate> GetEmailTemplates(PyDotOrgDbContext db, Caller caller, bool activeOnly = false) => List(db, caller, activeOnly);

    /// <summary>Templates of mails, by their internal names, for clients that count rows instead of keeping cursors. Staff only.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="activeOnly">Whether templates are left out that are switched off.</param>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<EmailTemplate> GetEmailTemplatesOffset(PyDotOrgDbContext db, Caller caller, bool activeOnly = false) => List(db, caller, activeOnly);

    /// <summary>A template by its internal name; null when there is none. Staff only.</summary>
    /// <param name="internalName">The name, compared exactly.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<EmailTemplate> GetEmailTemplateByName(string internalName, PyDotOrgDbContext db, Caller caller) =>
        db.Visible<EmailTemplate, EmailTemplateRules>(caller).Where(template => template.InternalName == internalName);

    private static IQueryable<EmailTemplate> List(PyDotOrgDbContext db, Caller caller, bool activeOnly)
    {
        var templates = db.Listed<EmailTemplate, EmailTemplateRules>(caller);
        return activeOnly ? templates.Where(template => template.IsActive) : templates;
    }
}
