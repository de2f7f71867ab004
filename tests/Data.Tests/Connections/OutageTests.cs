using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Tests.Connections;

public sealed class OutageTests
{
    [Theory]
    [InlineData(5, true)] // SQLITE_BUSY
    [InlineData(8, true)] // SQLITE_READONLY
    [InlineData(10, true)] // SQLITE_IOERR
    [InlineData(11, true)] // SQLITE_CORRUPT
    [InlineData(13, true)] // SQLITE_FULL
    [InlineData(14, true)] // SQLITE_CANTOPEN
    [InlineData(26, true)] // SQLITE_NOTADB
    [InlineData(1, false)] // SQLITE_ERROR
    [InlineData(9, false)] // SQLITE_INTERRUPT
    [InlineData(19, false)] // SQLITE_CONSTRAINT
    [InlineData(21, false)] // SQLITE_MISUSE
    public void What_SQLite_says_is_an_outage_or_not(int code, bool isOutage)
    {
        var failure = new SqliteException("Text.", code, code | (2 << 8));

        Assert.Equal(isOutage, Outage.IsCauseOf(failure));
        Assert.Equal(isOutage, Outage.IsCauseOf(new DbUpdateException("Text.", failure)));
    }

    [Theory]
    [InlineData("08006", true)] // connection_failure
    [InlineData("25006", true)] // read_only_sql_transaction
    [InlineData("28P01", true)] // invalid_password
    [InlineData("3D000", true)] // invalid_catalog_name
    [InlineData("40P01", true)] // deadlock_detected
    [InlineData("53100", true)] // disk_full
    [InlineData("53300", true)] // too_many_connections
    [InlineData("55P03", true)] // lock_not_available
    [InlineData("57014", true)] // query_canceled
    [InlineData("57P01", true)] // admin_shutdown
    [InlineData("58030", true)] // io_error
    [InlineData("XX001", true)] // data_corrupted
    [InlineData("22001", false)] // string_data_right_truncation
    [InlineData("23505", false)] // unique_violation
    [InlineData("42P01", false)] // undefined_table
    [InlineData("42501", false)] // insufficient_privilege
    public void What_PostgreSQL_says_is_an_outage_or_not(string state, bool isOutage)
    {
        var failure = new PostgresException("Text.", "ERROR", "ERROR", state);

        Assert.Equal(isOutage, Outage.IsCauseOf(failure));
        Assert.Equal(isOutage, Outage.IsCauseOf(new InvalidOperationException("Text.", failure)));
    }

    [Fact]
    public void A_connection_that_is_lost_is_an_outage_and_a_mistake_of_ours_is_none()
    {
        Assert.True(Outage.IsCauseOf(new NpgsqlException("Text.", new TimeoutException())));
        Assert.False(Outage.IsCauseOf(new InvalidOperationException("Text.")));
        Assert.False(Outage.IsCauseOf(new DbUpdateConcurrencyException("Text.")));
        Assert.False(Outage.IsCauseOf(new OperationCanceledException()));
    }
}
