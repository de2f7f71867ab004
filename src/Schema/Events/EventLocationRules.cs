using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>Everybody sees all of them.</summary>
internal sealed class EventLocationRules : IEntityWrites<EventLocation>
{
    public static EntityWords Words { get; } = new("eventLocation", "eventLocations", "A place", "Places of events, by name");

    public static IOrderedQueryable<EventLocation> InOrder(IQueryable<EventLocation> rows) => rows.OrderBy(place => place.Name);

    public static void Describe(ListFields<EventLocation> fields) => fields
        .Add(place => place.Name)
        .Add(place => place.Slug)
        .Add(place => place.City)
        .Add(place => place.Country);
}
