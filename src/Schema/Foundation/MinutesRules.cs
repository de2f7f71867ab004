using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>Everybody sees published minutes, authors see their own, staff see all.</summary>
internal sealed class MinutesRules : IEntityWrites<Minutes>
{
    private static readonly Expression<Func<Minutes, bool>> IsPublished = minutes => minutes.IsPublished;

    public static EntityWords Words { get; } =
        new("minutes", "minutes", "The minutes of a meeting", "Minutes of the Foundation's board, the latest meeting first") { Lookup = "minutesById" };

    public static Expression<Func<Minutes, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsPublished);

    public static IOrderedQueryable<Minutes> InOrder(IQueryable<Minutes> rows) => rows.OrderByDescending(minutes => minutes.Date);

    public static void Describe(ListFields<Minutes> fields) => fields
        .Add(minutes => minutes.Slug)
        .Add(minutes => minutes.Date)
        .Add(minutes => minutes.IsPublished)
        .Add(minutes => minutes.CreatedAt)
        .Add(minutes => minutes.UpdatedAt);

    public static string? SlugSource(Minutes row) => $"{row.Date:yyyy-MM-dd}";
}
