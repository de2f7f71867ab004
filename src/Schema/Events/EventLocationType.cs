using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>A place where events are held.</summary>
[Node]
[ObjectType<EventLocation>]
internal sealed class EventLocationType : EntityType<EventLocation, EventLocationRules>
{
    private static readonly RelatedRows<EventLocation, Event, EventRules> VisibleEvents = new(place => place.Events);

    /// <summary>The address of the place's own site; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<EventLocation, string?>> Url() => place => place.Url;

    /// <summary>The events at the place, the next one first and those that are over last.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<EventLocation, IEnumerable<Event>>> Events(Caller caller) =>
        VisibleEvents.For(caller, events => events.NextFirst(caller.Now));

    /// <summary>The events at the place, the next one first and those that are over last, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<EventLocation, IEnumerable<Event>>> EventsOffset(Caller caller) => Events(caller);

    internal static void Configure(IObjectTypeDescriptor<EventLocation> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(place => place.Name).Description("The name, such as \"Minsk, Belarus\".");
        descriptor.Field(place => place.Slug).Description("The unique name in addresses.");
        descriptor.Field(place => place.Address).Description("The postal address; null when it is not told.");
        descriptor.Field(place => place.City).Description("The city; may be empty.");
        descriptor.Field(place => place.Country).Description("The country, by its code of three letters in the initial data; may be empty.");
    }
}
