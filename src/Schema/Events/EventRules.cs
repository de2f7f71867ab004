using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>Everybody sees approved events, owners see their own, staff see all.</summary>
internal sealed class EventRules : IEntityWrites<Event>
{
    private static readonly Expression<Func<Event, bool>> IsApproved = e => e.IsApproved;

    public static EntityWords Words { get; } = new("event", "events", "An event", "Events, the next one first and those that are over last");

    public static Expression<Func<Event, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsApproved);

    /// <summary>By name: which event is the next one depends on the time of the request.</summary>
    public static IOrderedQueryable<Event> InOrder(IQueryable<Event> rows) => rows.OrderBy(e => e.Name);

    public static void Describe(ListFields<Event> fields) => fields
        .AddName(e => e.Name)
        .Add(e => e.Slug)
        .AddName(e => e.Title)
        .Add(e => e.Featured)
        .Add(e => e.IsApproved)
        .Add(e => e.CreatedAt)
        .Add(e => e.UpdatedAt)
        .Filter(e => e.Calendar, "calendar", "The calendar that the event stands in.")
        .Filter(e => e.CalendarId, "calendarUuid", "The id of the calendar's row.")
        .Filter(e => e.Venue, "venue", "The place of the event.")
        .Filter(e => e.Categories, "categories", "The categories of the event.");

    public static Access Create => Access.Member;

    public static Access Update => Access.Owner;

    public static Access Delete => Access.Owner;

    public static string? SlugSource(Event row) => row.Name;

    /// <summary>Enters the times of a new event; one of the staff's needs nobody's approval.</summary>
    public static async ValueTask CompleteAsync(Write<Event> write)
    {
        if (write.Input is CreateEventInput input)
        {
            write.Row.IsApproved = write.Caller.IsStaff;
            EnterTimes(input.Occurrences, write);
        }

        await CheckCategoriesAsync(write);
        write.AnnounceChange();
    }

    public static ValueTask LeaveAsync(Write<Event> write)
    {
        write.AnnounceChange();
        return ValueTask.CompletedTask;
    }

    private static void EnterTimes(IReadOnlyList<EventTimeInput> times, Write<Event> write)
    {
        for (var i = 0; i < times.Count; i++)
        {
            var time = times[i];
            var occurrence = new EventOccurrence { DtStart = time.DtStart, DtEnd = time.DtEnd, AllDay = time.AllDay };
            write.Row.Occurrences.Add(occurrence);
            foreach (var problem in EventOccurrenceRules.Check(occurrence))
            {
                write.RefuseValue(problem.Message, ["occurrences", i.ToString(CultureInfo.InvariantCulture), .. problem.Path]);
            }
        }
    }

    /// <summary>Categories sort the events of one calendar.</summary>
    private static async Task CheckCategoriesAsync(Write<Event> write)
    {
        IReadOnlyList<Guid> wanted = write.Input switch
        {
            CreateEventInput input => input.CategoryIds,
            UpdateEventInput { CategoryIds.Value: { } ids } => ids,
            _ => [],
        };
        var calendar = write.Row.CalendarId;
        var elsewhere = wanted.Count == 0 ? [] : await write.Db.EventCategories
            .Where(category => wanted.Contains(category.Id) && category.CalendarId != calendar).Select(category => category.Id).ToListAsync(write.Cancellation);
        for (var i = 0; i < wanted.Count; i++)
        {
            if (elsewhere.Contains(wanted[i]))
            {
                write.RefuseValue(Messages.CategoryElsewhere, "categoryIds", i.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
