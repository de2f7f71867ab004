using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>The root fields for minutes, beside those that every entity has.</summary>
[QueryType]
internal sealed class MinutesQueries : SluggedQueries<Minutes, MinutesRules>
{
    /// <summary>Minutes of the meeting on a day, of several the newest; null when there are none.</summary>
    /// <param name="date">The day.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Minutes> GetMinutesByDate(DateOnly date, PyDotOrgDbContext db, Caller caller) =>
        db.Visible<Minutes, MinutesRules>(caller).Where(minutes => minutes.Date == date).OrderByDescending(minutes => minutes.CreatedAt);
}
