using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>A calendar of events.</summary>
[Node]
[ObjectType<Calendar>]
internal sealed class CalendarType : EntityType<Calendar, CalendarRules>
{
    private static readonly RelatedRows<Calendar, Event, EventRules> VisibleEvents = new(calendar => calendar.Events);
    private static readonly RelatedRows<Calendar, EventCategory, EventCategoryRules> VisibleCategories = new(calendar => calendar.Categories);

    /// <summary>The events in the calendar, the next one first and those that are over last.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Calendar, IEnumerable<Event>>> Events(Caller caller) =>
        VisibleEvents.For(caller, events => events.NextFirst(caller.Now));

    /// <summary>The events in the calendar, the next one first and those that are over last, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Calendar, IEnumerable<Event>>> EventsOffset(Caller caller) => Events(caller);

    /// <summary>The categories of its events, by name.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Calendar, IEnumerable<EventCategory>>> Categories(Caller caller) => VisibleCategories.For(caller);

    /// <summary>The categories of its events, by name, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Calendar, IEnumerable<EventCategory>>> CategoriesOffset(Caller caller) => VisibleCategories.For(caller);

    /// <summary>The id of the account that made the calendar; null when it is nobody's.</summary>
    public static Expression<Func<Calendar, Guid?>> CreatorUuid() => calendar => calendar.CreatorId;

    internal static void Configure(IObjectTypeDescriptor<Calendar> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(calendar => calendar.Name).Description("The name, such as \"Python Events\".");
        descriptor.Field(calendar => calendar.Slug).Description("The unique name in addresses.");
        descriptor.Field(calendar => calendar.Description).Description("What stands in the calendar; may be empty.");
    }
}
