using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Events;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>Events among hits.</summary>
internal sealed class EventSearchSource : SearchSource<Event, EventRules>
{
    public override SearchIndex Kind => SearchIndex.Events;

    protected override Expression<Func<Event, DateTime, SearchRow>> Row { get; } = (e, now) => new SearchRow
    {
        Id = e.Id,
        Title = e.Title,
        Url = "/events/" + e.Slug + "/",
        Description = e.Description!.Substring(0, DescriptionRead), // In SQL, nothing of nothing is null.
        CreatedAt = e.CreatedAt,
        UpdatedAt = e.UpdatedAt,
        Subject = new EventHit
        {
            RowId = e.Id,
            Venue = e.Venue!.Name,
            Location = Place.Of(e.Venue.City, e.Venue.Country),
            StartDate = e.Occurrences.Where(time => time.EndsAt >= now).OrderBy(time => time.DtStart).ThenBy(time => time.Id)
                    .Select(time => (DateTime?)time.DtStart).FirstOrDefault()
                ?? e.Occurrences.OrderByDescending(time => time.DtStart).ThenBy(time => time.Id)
                    .Select(time => (DateTime?)time.DtStart).FirstOrDefault(),
            EndDate = e.Occurrences.Any(time => time.EndsAt >= now)
                ? e.Occurrences.Where(time => time.EndsAt >= now).OrderBy(time => time.DtStart).ThenBy(time => time.Id)
                    .Select(time => time.DtEnd).FirstOrDefault()
                : e.Occurrences.OrderByDescending(time => time.DtStart).ThenBy(time => time.Id).Select(time => time.DtEnd).FirstOrDefault(),
        },
    };

    protected override Expression<Func<Event, DateTime, SearchTexts>> Texts { get; } = (e, now) => new SearchTexts
    {
        Id = e.Id,
        Title = e.Title,
        Description = e.Description ?? "",
        Content = "",
    };
}
