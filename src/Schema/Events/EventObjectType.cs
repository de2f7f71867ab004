using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>An event of the community, such as a conference.</summary>
[Node]
[ObjectType<Event>]
internal sealed class EventObjectType : EntityType<Event, EventRules>
{
    private static readonly RelatedRow<Event, User, UserRules> VisibleCreator = new(e => e.Creator);
    private static readonly RelatedRows<Event, EventOccurrence, EventOccurrenceRules> AllOccurrences = new(e => e.Occurrences);
    private static readonly RelatedRows<Event, RecurringRule, RecurringRuleRules> AllRules = new(e => e.RecurringRules);

    /// <summary>The calendar that the event stands in.</summary>
    public static Expression<Func<Event, Calendar>> Calendar() => e => e.Calendar;

    /// <summary>The place; null when there is none.</summary>
    public static Expression<Func<Event, EventLocation?>> Venue() => e => e.Venue;

    /// <summary>The categories, by name.</summary>
    public static Expression<Func<Event, IEnumerable<EventCategory>>> Categories() => e => e.Categories.OrderBy(category => category.Name);

    /// <summary>When the event takes place, the earliest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Event, IEnumerable<EventOccurrence>>> Occurrences(Caller caller) => AllOccurrences.For(caller);

    /// <summary>When the event takes place, the earliest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Event, IEnumerable<EventOccurrence>>> OccurrencesOffset(Caller caller) => AllOccurrences.For(caller);

    /// <summary>The rules by which the event is repeated, in the order in which they were entered.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Event, IEnumerable<RecurringRule>>> RecurringRules(Caller caller) => AllRules.For(caller);

    /// <summary>The rules by which the event is repeated, in the order in which they were entered, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Event, IEnumerable<RecurringRule>>> RecurringRulesOffset(Caller caller) => AllRules.For(caller);

    /// <summary>The start of the occurrence that runs now, or else of the next one; null when there is neither.</summary>
    public static Expression<Func<Event, DateTime?>> NextOccurrence(Caller caller) => EventTimes.NextOccurrence(caller.Now);

    /// <summary>The address of the event's own site; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<Event, string?>> Url() => e => e.Url;

    /// <summary>What the event is; null when nothing is told.</summary>
    public static RichText? Description([Parent(requires: nameof(Event.Description))] Event e) =>
        e.Description is null ? null : new(e.Description, MarkupType.Plain);

    /// <summary>The id of the account that entered the event; null when it is nobody's.</summary>
    public static Expression<Func<Event, Guid?>> CreatorUuid() => e => e.CreatorId;

    /// <summary>Who entered the event; null for members who do not show themselves.</summary>
    public static Expression<Func<Event, User?>> Creator(Caller caller) => VisibleCreator.For(caller);

    internal static void Configure(IObjectTypeDescriptor<Event> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(e => e.Name).Description("The name, such as \"PyCon Italia 2027\".");
        descriptor.Field(e => e.Slug).Description("The unique name in addresses.");
        descriptor.Field(e => e.Title).Description("What the page of the event is called.");
        descriptor.Field(e => e.Featured).Description("Whether the event is shown before others.");
        descriptor.Field(e => e.IsApproved).Description("Whether everybody sees the event.");
    }
}
