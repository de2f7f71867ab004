using System.Text.Json.Nodes;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Mail.Outgoing;

/// <summary>Values that are found out when a mail is sent, such as links that are secrets. One for each such template.</summary>
public interface IMailDetails
{
    /// <summary>The template's internal name.</summary>
    string Template { get; }

    /// <summary>Finds the values for an address.</summary>
    /// <param name="db">The database.</param>
    /// <param name="email">The address.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Null when the address gets no such mail.</returns>
    Task<MailDetails?> FindAsync(PyDotOrgDbContext db, string email, CancellationToken cancellation);
}

/// <summary>Values that were found out.</summary>
/// <param name="UserId">The account that they are about; the row is deleted with it.</param>
/// <param name="Values">What names in the template stand for.</param>
public sealed record MailDetails(Guid UserId, JsonObject Values);
