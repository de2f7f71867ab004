namespace PyDotOrg.GraphQL.Execution;

/// <summary>
/// Puts each request that runs a mutation into one transaction: all of its fields count, or none (contract: Hot Chocolate, section
/// 1.10). A singleton; thread-safe.
/// </summary>
public interface ITransactionScopeHandler
{
    /// <summary>Begins a transaction.</summary>
    /// <param name="operation">The mutation.</param>
    /// <param name="services">The services of the request.</param>
    ITransactionScope Create(PreparedOperation operation, IServiceProvider services);
}

/// <summary>A transaction. Disposed without <see cref="Complete"/>, everything in it is undone.</summary>
public interface ITransactionScope : IDisposable
{
    /// <summary>
    /// Called when the mutation has run without errors, just before the scope is disposed. Errors that a payload holds as data are
    /// none in this sense.
    /// </summary>
    void Complete();
}
