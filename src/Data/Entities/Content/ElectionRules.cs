using System.Linq.Expressions;

namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>Where an election stands on a day (rest-v1.md 7.21); both ends of each time count to it.</summary>
public static class ElectionRules
{
    /// <summary>Where an election stands.</summary>
    /// <param name="today">The day in UTC.</param>
    public static Expression<Func<Election, ElectionStatus>> StatusOn(DateOnly today) => election =>
        today < election.NominationsOpen ? ElectionStatus.Upcoming
        : today <= election.NominationsClose ? ElectionStatus.NominationsOpen
        : today < election.VotingOpen ? ElectionStatus.Upcoming
        : today <= election.VotingClose ? ElectionStatus.VotingOpen
        : ElectionStatus.Closed;
}
