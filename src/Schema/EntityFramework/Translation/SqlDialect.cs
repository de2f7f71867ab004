using Microsoft.EntityFrameworkCore.Storage;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>What the databases write in different ways beyond EF Core's own SQL.</summary>
/// <param name="Mark">What stands before the number of a parameter.</param>
/// <param name="JoinsByParent">Whether a query may run once for each key of another one (LATERAL).</param>
/// <param name="Names">Puts names between quotes.</param>
internal sealed record SqlDialect(char Mark, bool JoinsByParent, ISqlGenerationHelper Names)
{
    /// <summary>A name between quotes.</summary>
    public string Quote(string name) => Names.DelimitIdentifier(name);
}
