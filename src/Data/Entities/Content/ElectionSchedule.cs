using System.Linq.Expressions;

namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>Where an election stands on a day (rest-v1.md 7.21); both ends of each time count to it.</summary>
public static class ElectionSchedule
{
    /// <summary>Where an election stands.</summary>
    /// <param name="today">The day in UTC.</param>
    public static Expression<Func<Election, ElectionStatus>> StatusOn(DateOnly today) => election =>
        today < election.NominationsOpen ? ElectionStatus.Upcoming
        : today <= election.NominationsClose ? ElectionStatus.NominationsOpen
        : today < election.VotingOpen ? ElectionStatus.Upcoming
        : today <= election.VotingClose ? ElectionStatus.VotingOpen
        : ElectionStatus.Closed;

    /// <summary>Whether an election stands there.</summary>
    /// <param name="status">Where.</param>
    /// <param name="today">The day in UTC.</param>
    public static Expression<Func<Election, bool>> IsOn(ElectionStatus status, DateOnly today)
    {
        var standing = StatusOn(today);
        return Expression.Lambda<Func<Election, bool>>(Expression.Equal(standing.Body, Expression.Constant(status)), standing.Parameters);
    }

    /// <summary>Whether a day lies between the first day of nominations and the last one of voting (rest-v1.md 7.14).</summary>
    /// <param name="today">The day in UTC.</param>
    public static Expression<Func<Election, bool>> IsActiveOn(DateOnly today) =>
        election => election.NominationsOpen <= today && today <= election.VotingClose;
}
