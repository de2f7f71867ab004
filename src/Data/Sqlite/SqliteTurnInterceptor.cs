using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PyDotOrg.Graph.Data.Sqlite;

/// <summary>
/// Lets one transaction at a time wait for the right to write. SQLite waits in its own code and keeps the thread: while another process
/// holds the lock, those who want to write would soon have all of them, and those who only read none.
/// </summary>
internal sealed class SqliteTurnInterceptor : DbTransactionInterceptor, IDisposable
{
    private const int Busy = 5;

    private readonly SemaphoreSlim _turn = new(1);

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        // Whoever has waited so long for a turn would have waited as long for the lock.
        if (!await _turn.WaitAsync(TimeSpan.FromSeconds(((SqliteConnection)connection).DefaultTimeout), cancellationToken))
        {
            throw new SqliteException(Messages.LockedForLong, Busy);
        }

        try
        {
            return InterceptionResult<DbTransaction>.SuppressWithResult(await connection.BeginTransactionAsync(eventData.IsolationLevel, cancellationToken));
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
