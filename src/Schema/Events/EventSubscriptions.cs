using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>Events as they change.</summary>
[SubscriptionType]
internal static class EventSubscriptions
{
    /// <summary>An event has been announced, or it has changed, or its times have; null when it is gone.</summary>
    /// <param name="change">What has happened to it.</param>
    /// <param name="calendarId">The calendar whose events are wanted; null for those of all.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who listens.</param>
    [Subscribe]
    [Topic(EventTopics.Changed)]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Event> EventChanged([EventMessage] RowChange change, [ID<Calendar>] Guid? calendarId, PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<Event, EventRules>(caller, change.Id);
}
