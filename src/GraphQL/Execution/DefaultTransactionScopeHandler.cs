using System.Transactions;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>Uses the framework's ambient transactions, for databases whose drivers join them: read committed.</summary>
public sealed class DefaultTransactionScopeHandler : ITransactionScopeHandler
{
    /// <inheritdoc/>
    public ITransactionScope Create(PreparedOperation operation, IServiceProvider services) => new Scope(new TransactionScope(
        TransactionScopeOption.Required,
        new TransactionOptions { IsolationLevel = IsolationLevel.ReadCommitted },
        TransactionScopeAsyncFlowOption.Enabled));

    private sealed class Scope(TransactionScope transaction) : ITransactionScope
    {
        public void Complete() => transaction.Complete();

        public void Dispose() => transaction.Dispose();
    }
}
