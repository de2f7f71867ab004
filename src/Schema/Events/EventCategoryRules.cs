using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>Everybody sees all of them.</summary>
internal sealed class EventCategoryRules : IEntityWrites<EventCategory>
{
    public static EntityWords Words { get; } = new("eventCategory", "eventCategories", "A category of events", "Categories of events, by name");

    public static IOrderedQueryable<EventCategory> InOrder(IQueryable<EventCategory> rows) => rows.OrderBy(category => category.Name);

    public static void Describe(ListFields<EventCategory> fields) => fields
        .Add(category => category.Name)
        .Add(category => category.Slug)
        .Filter(category => category.Calendar, "calendar", "The calendar whose events it sorts.");
}
