namespace PyDotOrg.Graph.Data.Changes;

/// <summary>Hears of what is changed in the database, by this program and by others, and tells <see cref="TableVersions"/>. Thread-safe.</summary>
public abstract class DatabaseChanges : IDisposable
{
    private protected DatabaseChanges(TableVersions versions) => Versions = versions;

    /// <summary>What is told.</summary>
    public TableVersions Versions { get; }

    /// <summary>Begins to listen; the database must be ready. What cannot be heard counts as changed.</summary>
    public abstract ValueTask StartAsync(CancellationToken cancellation);

    /// <summary>Hears of what others have committed, if that was not done just now. Costs next to nothing.</summary>
    public abstract void Refresh();

    /// <summary>Returns when everything is told that was committed before.</summary>
    internal abstract ValueTask CatchUpAsync();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends to listen.</summary>
    /// <param name="disposing">Always true: there is no finalizer.</param>
    protected abstract void Dispose(bool disposing);
}
