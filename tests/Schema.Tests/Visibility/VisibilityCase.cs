using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Schema.Tests.Visibility;

/// <summary>A row that not everybody sees, and every way to it.</summary>
/// <param name="Name">The name of one in field names, such as <c>page</c>.</param>
/// <param name="Plural">The name of many.</param>
/// <param name="OwnerSees">Whether the row has an owner, who sees it.</param>
/// <param name="Ways">Fields that lead to the row beside the lookups by id; each gives rows, a count, a row or null.</param>
/// <param name="Hide">Makes a row that is hidden, of an account and with a name of its own.</param>
public sealed record VisibilityCase(
    string Name, string Plural, bool OwnerSees, string Ways, Func<PyDotOrgDbContext, Guid, string, Task<HiddenRow>> Hide)
{
    /// <summary>The name of the lookup by global id.</summary>
    public string Lookup { get; init; } = Name;

    /// <summary>All ways in one query.</summary>
    public string Query =>
        $$"""
        query($id: ID!, $uuid: UUID!{{Declare("$parent: UUID!")}}{{Declare("$slug: String!")}}) {
          byUuid: {{Name}}ByUuid(uuid: $uuid) { uuid }
          byId: {{Lookup}}(id: $id) { uuid }
          node(id: $id) { id }
          nodes(ids: [$id]) { id }
          {{Ways}}
          {{Plural}}Offset(take: 1000) { items { uuid } }
        }
        """;

    /// <summary>A variable must not be declared where it is not used.</summary>
    private string Declare(string variable) => Ways.Contains(variable.Split(':')[0], StringComparison.Ordinal) ? $", {variable}" : "";
}

/// <summary>A row that is hidden from everybody but those who may see all rows, and its owner.</summary>
/// <param name="Row">The row.</param>
/// <param name="Parent">The id of the row that leads to it.</param>
/// <param name="Slug">Its slug, path or name.</param>
/// <param name="Show">Shows the row to everybody.</param>
public sealed record HiddenRow(Entity Row, Guid Parent, string Slug, Action Show);
