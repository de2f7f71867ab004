using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>Everybody sees active groups, those who entered one see it, staff see all.</summary>
internal sealed class WorkGroupRules : IEntityWrites<WorkGroup>
{
    private static readonly Expression<Func<WorkGroup, bool>> IsActive = group => group.Active;

    public static EntityWords Words { get; } = new("workGroup", "workGroups", "A work group", "Work groups of the Foundation, by name");

    public static Expression<Func<WorkGroup, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsActive);

    public static IOrderedQueryable<WorkGroup> InOrder(IQueryable<WorkGroup> rows) => rows.OrderBy(group => group.Name);

    public static void Describe(ListFields<WorkGroup> fields) => fields
        .Add(group => group.Slug)
        .AddName(group => group.Name)
        .Add(group => group.Active)
        .Add(group => group.CreatedAt)
        .Add(group => group.UpdatedAt);

    public static string? SlugSource(WorkGroup row) => row.Name;
}
