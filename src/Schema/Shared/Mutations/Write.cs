using System.Linq.Expressions;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Writing;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>One attempt to save a row. Nothing is saved once an error is told.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <param name="row">The row, tracked by the database.</param>
/// <param name="db">The database; what else must change with the row is changed here.</param>
/// <param name="caller">Who writes.</param>
/// <param name="cancellation">Ends with the request.</param>
internal sealed class Write<T>(T row, PyDotOrgDbContext db, Caller caller, CancellationToken cancellation)
    where T : Entity
{
    private readonly List<object> _errors = [];
    private readonly List<TopicChange> _announcements = [];

    /// <summary>The row.</summary>
    public T Row { get; } = row;

    /// <summary>The database.</summary>
    public PyDotOrgDbContext Db { get; } = db;

    /// <summary>Who writes.</summary>
    public Caller Caller { get; } = caller;

    /// <summary>The services of the request, such as options.</summary>
    public required IServiceProvider Services { get; init; }

    /// <summary>Ends with the request.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Whether the row is being made.</summary>
    public bool IsNew { get; init; }

    /// <summary>What the caller sent; null for steps that need no more than the row.</summary>
    public object? Input { get; init; }

    /// <summary>Why nothing is saved; empty when something is.</summary>
    public IReadOnlyList<object> Errors => _errors;

    /// <summary>What is published once the row is saved.</summary>
    public IReadOnlyList<TopicChange> Announcements => _announcements;

    /// <summary>Tells an error of one of the mutation's types.</summary>
    public void Refuse(object error) => _errors.Add(error);

    /// <summary>Tells that a value of the input is wrong.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="path">Where the value stands below the input.</param>
    public void RefuseValue(string message, params IEnumerable<string> path) =>
        _errors.Add(new ValidationError(message, [MutationInput.Argument, .. path]));

    /// <summary>Waits until nobody else holds a name, and holds it until the row is saved. Everything from here on is saved at once.</summary>
    /// <param name="name">What only one write at a time may do.</param>
    public Task LockAsync(string name) => WriteLock.TakeAsync(Db, name, Cancellation);

    /// <summary>Counts the row as changed, though only what belongs to it has changed.</summary>
    public void Touch() => Db.Entry(Row).Property(static row => row.UpdatedAt).IsModified = !IsNew;

    /// <summary>Publishes after the row is saved that something has happened to a row; those who do not see it hear nothing of it.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="id">The row that is told of.</param>
    /// <param name="wasSeen">Whether everybody saw that row before: when it is gone or hidden now, that is told.</param>
    public void Announce(string topic, Guid id, bool wasSeen = false) => _announcements.Add(new TopicChange(topic, new RowChange(id, wasSeen)));

    /// <summary>The value that a switch of the row had before this write; false for new rows.</summary>
    /// <param name="member">The switch.</param>
    public bool Had(Expression<Func<T, bool>> member) => !IsNew && Db.Entry(Row).Property(member).OriginalValue;
}
