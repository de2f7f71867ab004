using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>One time at which an event takes place.</summary>
[Node]
[ObjectType<EventOccurrence>]
internal sealed class EventOccurrenceType : EntityType<EventOccurrence, EventOccurrenceRules>
{
    private static readonly RelatedRow<EventOccurrence, RecurringRule, RecurringRuleRules> MadeBy = new(occurrence => occurrence.RecurringRule);

    /// <summary>The event.</summary>
    public static Expression<Func<EventOccurrence, Event>> Event() => occurrence => occurrence.Event;

    /// <summary>The rule that made it; null when it was entered by hand.</summary>
    public static Expression<Func<EventOccurrence, RecurringRule?>> RecurringRule(Caller caller) => MadeBy.For(caller);

    internal static void Configure(IObjectTypeDescriptor<EventOccurrence> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(occurrence => occurrence.DtStart).Description("When it starts.");
        descriptor.Field(occurrence => occurrence.DtEnd).Description("When it ends; null when that is not told.");
        descriptor.Field(occurrence => occurrence.AllDay).Description("Whether it takes whole days.");
    }
}
