using System.Data.Common;

namespace PyDotOrg.Graph.Data.Connections;

/// <summary>Open connections outside EF Core, set up as EF Core's own are. Thread-safe; lives as long as the program.</summary>
public abstract class DatabaseConnections : IDisposable
{
    private protected DatabaseConnections(DatabaseProvider provider) => Provider = provider;

    /// <summary>Whose SQL the connections speak.</summary>
    public DatabaseProvider Provider { get; }

    /// <summary>An open connection for reading; the caller disposes it, which gives it back to the pool.</summary>
    /// <exception cref="DbException">The database cannot be reached.</exception>
    public abstract DbConnection OpenRead();

    /// <inheritdoc cref="OpenRead"/>
    /// <param name="cancellation">Gives up waiting.</param>
    public abstract ValueTask<DbConnection> OpenReadAsync(CancellationToken cancellation = default);

    /// <summary>An open connection that may write; the caller disposes it, which gives it back to the pool.</summary>
    /// <exception cref="DbException">The database cannot be reached.</exception>
    /// <param name="cancellation">Gives up waiting.</param>
    public abstract ValueTask<DbConnection> OpenAsync(CancellationToken cancellation = default);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of all pooled connections.</summary>
    /// <param name="disposing">Always true: there is no finalizer.</param>
    protected abstract void Dispose(bool disposing);
}
