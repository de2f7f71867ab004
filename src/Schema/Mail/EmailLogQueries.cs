using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>The root fields for what became of mails; for staff.</summary>
[QueryType]
[Authorize(Roles = [Caller.Staff, Caller.Superuser])]
internal sealed class EmailLogQueries : EntityQueries<EmailLog, EmailLogRules>
{
    /// <summary>Mails of the last 90 days, the newest first. Staff only.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="failedOnly">Whether only mails are listed that were given up.</param>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<EmailLog> GetEmailLogs(PyDotOrgDbContext db, Caller caller, bool failedOnly = false) => List(db, caller, failedOnly);

    /// <summary>Mails of the last 90 days, the newest first, for clients that count rows instead of keeping cursors. Staff only.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="failedOnly">Whether only mails are listed that were given up.</param>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<EmailLog> GetEmailLogsOffset(PyDotOrgDbContext db, Caller caller, bool failedOnly = false) => List(db, caller, failedOnly);

    private static IQueryable<EmailLog> List(PyDotOrgDbContext db, Caller caller, bool failedOnly)
    {
        var mails = db.Listed<EmailLog, EmailLogRules>(caller);
        return failedOnly ? mails.Where(mail => mail.Status == EmailStatus.Failed) : mails;
    }
}
