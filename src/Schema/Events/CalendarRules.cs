using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>Everybody sees all of them.</summary>
internal sealed class CalendarRules : IEntityWrites<Calendar>
{
    public static EntityWords Words { get; } = new("calendar", "calendars", "A calendar", "Calendars of events, by name");

    public static IOrderedQueryable<Calendar> InOrder(IQueryable<Calendar> rows) => rows.OrderBy(calendar => calendar.Name);

    public static void Describe(ListFields<Calendar> fields) => fields.Add(calendar => calendar.Name).Add(calendar => calendar.Slug);
}
