using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>An event that a search has found.</summary>
[ObjectType]
internal sealed class EventHit : ISearchSubject
{
    [GraphQLIgnore]
    public Guid RowId { get; init; }

    /// <summary>The name of the place; null when there is none.</summary>
    public string? Venue { get; init; }

    /// <summary>City and country of the place, as far as they are told; null when there is no place.</summary>
    public string? Location { get; init; }

    /// <summary>The start of the occurrence that runs or comes next, or else of the last one; null when there is none.</summary>
    public DateTime? StartDate { get; init; }

    /// <summary>The end of that occurrence; null when it is not told.</summary>
    public DateTime? EndDate { get; init; }

    /// <summary>The event; null when it has vanished since it was found.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Event> GetEvent(PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<Event, EventRules>(caller, RowId);
}
