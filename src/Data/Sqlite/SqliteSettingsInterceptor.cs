using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PyDotOrg.Graph.Data.Sqlite;

/// <summary>Brings the settings to the connections that EF Core opens.</summary>
/// <param name="syncsOnCommit">See <see cref="DatabaseOptions.SyncOnCommit"/>.</param>
internal sealed class SqliteSettingsInterceptor(bool syncsOnCommit) : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        SqliteSettings.Apply((SqliteConnection)connection, syncsOnCommit);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SqliteSettings.Apply((SqliteConnection)connection, syncsOnCommit);
        return Task.CompletedTask;
    }
}
