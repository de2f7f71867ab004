using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>A category of the events of one calendar.</summary>
[Node]
[ObjectType<EventCategory>]
internal sealed class EventCategoryType : EntityType<EventCategory, EventCategoryRules>
{
    private static readonly RelatedRows<EventCategory, Event, EventRules> VisibleEvents = new(category => category.Events);

    /// <summary>The calendar whose events it sorts.</summary>
    public static Expression<Func<EventCategory, Calendar>> Calendar() => category => category.Calendar;

    /// <summary>The events in the category, the next one first and those that are over last.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<EventCategory, IEnumerable<Event>>> Events(Caller caller) =>
        VisibleEvents.For(caller, events => events.NextFirst(caller.Now));

    /// <summary>The events in the category, the next one first and those that are over last, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<EventCategory, IEnumerable<Event>>> EventsOffset(Caller caller) => Events(caller);

    internal static void Configure(IObjectTypeDescriptor<EventCategory> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(category => category.Name).Description("The name, such as \"Conference\".");
        descriptor.Field(category => category.Slug).Description("The unique name in addresses.");
    }
}
