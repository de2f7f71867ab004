namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>
/// Hears what data loaders do (contract: Hot Chocolate, section 1.14). Thread-safe, quick, and without exceptions. Derive from
/// <see cref="DataLoaderDiagnosticEventListener"/>, which does nothing.
/// </summary>
public interface IDataLoaderDiagnosticEventListener
{
    /// <summary>Whether anybody wants to hear of the next batch.</summary>
    bool IsListening { get; }

    /// <summary>A batch is loaded; the scope is disposed when its values are there.</summary>
    /// <param name="name">The name of the loader.</param>
    /// <param name="keys">The keys, each once.</param>
    IDisposable ExecuteBatch<TKey>(string name, IReadOnlyList<TKey> keys)
        where TKey : notnull;

    /// <summary>A batch has failed.</summary>
    /// <param name="name">The name of the loader.</param>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="exception">Why.</param>
    void BatchError<TKey>(string name, IReadOnlyList<TKey> keys, Exception exception)
        where TKey : notnull;

    /// <summary>The value of a key was known, or is being loaded already.</summary>
    void ResolvedTaskFromCache(string name);
}
