using Npgsql;
using PyDotOrg.Graph.Data.Changes;
using PyDotOrg.Graph.Data.Listening;

namespace PyDotOrg.Graph.Data.Announcements;

/// <summary>
/// Reads announcements when it hears that there are some. What was committed while nobody listened is read from the table, by its place.
/// </summary>
internal sealed class PostgresAnnouncements : INoticeReader
{
    private const int MaxRows = 500;

    private const string Newest = "SELECT COALESCE(MAX(place), 0) FROM announcements";

    /// <summary>Not behind what was read, unless the database is another one now.</summary>
    private const string LastPlace = "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM announcement_places";

    private const string Next = "SELECT place, topic, message FROM announcements WHERE place > $1 ORDER BY place LIMIT $2";

    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile IAnnouncementHearer? _hearer;
    private string _notice = "";
    private volatile bool _isDue;
    private long? _place;
    private long _confirmedAt;

    /// <summary>Is told; nobody until it is set.</summary>
    internal IAnnouncementHearer? Hearer
    {
        get => _hearer;
        set => _hearer = value;
    }

    /// <summary>Ends when everything is heard that is committed from now on.</summary>
    internal Task Begun => _begun.Task;

    public async ValueTask BeginAsync(NpgsqlConnection connection, string prefix, CancellationToken cancellation)
    {
        _notice = prefix + ChangeSchema.Announcements;
        var isMissed = _place is { } place && (Environment.TickCount64 - _confirmedAt > AnnouncementSweep.Kept.TotalMilliseconds / 2
            || await ReadNumberAsync(connection, LastPlace, cancellation) < place);
        if (isMissed || _place is null)
        {
            _place = await ReadNumberAsync(connection, Newest, cancellation);
        }

        if (isMissed)
        {
            Hearer?.Miss(); // Who begins anew because of that hears everything from the new place on.
        }

        _confirmedAt = Environment.TickCount64;
        _isDue = true;
        _begun.TrySetResult();
        await WorkAsync(connection, cancellation);
    }

    public void Hear(string notice) => _isDue |= notice == _notice;

    public async ValueTask WorkAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        while (_isDue)
        {
            _isDue = false; // What is committed while the table is read is told again, and may be heard before the end of that.
            if (await ReadAsync(connection, cancellation) == MaxRows)
            {
                _isDue = true;
            }
        }
    }

    public void Confirm(long askedAt) => _confirmedAt = askedAt;

    public void End()
    {
    }

    private async Task<int> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var count = 0;
        await using var command = new NpgsqlCommand(Next, connection);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = _place ?? 0 });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = MaxRows });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        for (; await reader.ReadAsync(cancellation); count++)
        {
            _place = reader.GetInt64(0);
            Hearer?.Hear(reader.GetString(1), await reader.IsDBNullAsync(2, cancellation) ? null : reader.GetString(2));
        }

        return count;
    }

    private static async Task<long> ReadNumberAsync(NpgsqlConnection connection, string statement, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        return (long)(await command.ExecuteScalarAsync(cancellation))!; // Both have a row.
    }
}
