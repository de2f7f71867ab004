using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Data.Seed.Mail;

namespace PyDotOrg.Graph.Mail.Templates;

/// <summary>Finds templates.</summary>
public static class StoredTemplates
{
    /// <summary>A template by its internal name; without a row, what the server itself sends has the text that it comes with.</summary>
    /// <param name="db">The database.</param>
    /// <param name="name">The name, compared exactly.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Null when there is none.</returns>
    public static async Task<EmailTemplate?> FindAsync(PyDotOrgDbContext db, string name, CancellationToken cancellation) =>
        await db.EmailTemplates.FirstOrDefaultAsync(row => row.InternalName == name, cancellation) ?? InitialTemplates.Find(name);
}
