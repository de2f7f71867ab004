using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Listening;

namespace PyDotOrg.Graph.Data.Announcements;

/// <summary>
/// What the servers of one PostgreSQL database tell each other. An announcement is a row that is saved together with what it tells of: it is
/// there exactly when the rest is, and no server misses it, however often connections are lost. On SQLite there is one server. Thread-safe.
/// </summary>
public sealed class AnnouncementLog
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly PostgresListener? _listener;
    private readonly IDbContextFactory<PyDotOrgDbContext> _contexts;
    private readonly TimeProvider _time;

    internal AnnouncementLog(PostgresListener? listener, IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time)
    {
        _listener = listener;
        _contexts = contexts;
        _time = time;
    }

    /// <summary>Whether there can be several servers; otherwise nothing is announced here.</summary>
    public bool IsShared => _listener is not null;

    /// <summary>Announces something, if the transaction of a context is committed.</summary>
    /// <param name="db">The context that saves what is told of.</param>
    /// <param name="topics">Who is told, in the order in which that is done.</param>
    /// <param name="messages">What each of them is told, as JSON; null when the topic ends.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task AddAsync(PyDotOrgDbContext db, string[] topics, string?[] messages, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var now = _time.GetMoment();
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO announcements (id, created_at, topic, message)
            SELECT gen_random_uuid(), {now}, topic, message FROM unnest({topics}, {messages}) WITH ORDINALITY AS told (topic, message, number) ORDER BY number
            """,
            cancellation);
    }

    /// <summary>Announces something now.</summary>
    /// <param name="topic">Who is told.</param>
    /// <param name="message">What is told, as JSON; null when the topic ends.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task AddAsync(string topic, string? message, CancellationToken cancellation)
    {
        await using var db = await _contexts.CreateDbContextAsync(cancellation);
        await AddAsync(db, [topic], [message], cancellation);
    }

    /// <summary>Hears what this server and others announce. Returns when everything is told that is committed from then on.</summary>
    /// <param name="hearer">Is told.</param>
    /// <param name="cancellation">Gives up waiting for the database.</param>
    /// <exception cref="TimeoutException">The database cannot be reached.</exception>
    public async Task ListenAsync(IAnnouncementHearer hearer, CancellationToken cancellation)
    {
        if (_listener is not null)
        {
            _listener.Announcements.Hearer = hearer;
            await _listener.StartAsync(cancellation);
            await _listener.Announcements.Begun.WaitAsync(LongestWait, cancellation);
        }
    }
}
