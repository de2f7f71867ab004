using Npgsql;

namespace PyDotOrg.Graph.Data.Listening;

/// <summary>Makes something of what PostgreSQL tells. Called by one listener, one call after the other.</summary>
internal interface INoticeReader
{
    /// <summary>Everything is told from now on; what was told before may have been missed.</summary>
    /// <param name="connection">Free to be asked.</param>
    /// <param name="prefix">What the names of this program's tables begin with.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask BeginAsync(NpgsqlConnection connection, string prefix, CancellationToken cancellation);

    /// <summary>Takes a notice; must not wait.</summary>
    void Hear(string notice);

    /// <summary>Does what notices have asked for.</summary>
    /// <param name="connection">Free to be asked.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask WorkAsync(NpgsqlConnection connection, CancellationToken cancellation);

    /// <summary>The database has answered: at some time everything was told that had been committed.</summary>
    /// <param name="askedAt">That time, as <see cref="Environment.TickCount64"/>.</param>
    void Confirm(long askedAt);

    /// <summary>Nothing is told any more.</summary>
    void End();
}
