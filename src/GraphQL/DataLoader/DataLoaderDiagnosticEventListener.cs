namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>Hears everything and does nothing: override what is of interest. See <see cref="IDataLoaderDiagnosticEventListener"/>.</summary>
public abstract class DataLoaderDiagnosticEventListener : IDataLoaderDiagnosticEventListener
{
    /// <summary>A scope whose end interests nobody.</summary>
    protected internal static IDisposable EmptyScope { get; } = new NoScope();

    /// <inheritdoc/>
    public virtual bool IsListening => true;

    /// <inheritdoc/>
    public virtual IDisposable ExecuteBatch<TKey>(string name, IReadOnlyList<TKey> keys)
        where TKey : notnull => EmptyScope;

    /// <inheritdoc/>
    public virtual void BatchError<TKey>(string name, IReadOnlyList<TKey> keys, Exception exception)
        where TKey : notnull
    {
    }

    /// <inheritdoc/>
    public virtual void ResolvedTaskFromCache(string name)
    {
    }

    private sealed class NoScope : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
