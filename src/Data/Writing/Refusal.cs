using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace PyDotOrg.Graph.Data.Writing;

/// <summary>Tells why a database has refused a row.</summary>
public static class Refusal
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;
    private const int SqliteForeignKey = 787;
    private const int SqliteConstraint = 19;

    /// <summary>The properties whose values another row has already; empty when the refusal has another reason.</summary>
    /// <param name="exception">What saving has thrown.</param>
    /// <param name="entity">The entity of the row.</param>
    public static IReadOnlyList<string> TakenProperties(DbUpdateException exception, IEntityType entity)
    {
        ArgumentNullException.ThrowIfNull(exception);
        ArgumentNullException.ThrowIfNull(entity);
        return TakenProperties(exception.InnerException, entity);
    }

    /// <summary>The same for what the database itself has thrown.</summary>
    internal static IReadOnlyList<string> TakenProperties(Exception? refusal, IEntityType entity) => refusal switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: { } index } => OfIndex(entity, index),
        SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey } error => OfColumns(entity, error.Message),
        _ => [],
    };

    /// <summary>The rows of which the database has refused one; that it is this one is known where there is only one.</summary>
    /// <remarks>SQLite gets one row at a time. PostgreSQL gets several, all of which EF Core names, and says of which table the refused one is.</remarks>
    /// <param name="exception">What saving has thrown.</param>
    public static IReadOnlyList<EntityEntry> RefusedRows(DbUpdateException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception.InnerException is PostgresException { TableName: { } table }
            ? [.. exception.Entries.Where(entry => entry.Metadata.GetTableName() == table)]
            : exception.Entries;
    }

    /// <summary>Whether another row has a value already that only one may have.</summary>
    /// <param name="exception">What saving has thrown.</param>
    public static bool IsTaken(DbUpdateException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
            or SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey };
    }

    /// <summary>Whether a row refers to one that does not exist, or is referred to by one that does.</summary>
    /// <param name="exception">What saving has thrown.</param>
    public static bool IsBrokenReference(DbUpdateException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return IsBrokenReference(exception.InnerException);
    }

    /// <summary>The same for what the database itself has thrown.</summary>
    internal static bool IsBrokenReference(Exception? refusal) =>
        refusal is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation } or SqliteException { SqliteExtendedErrorCode: SqliteForeignKey };

    /// <summary>Whether the row is what the database does not like, and not its own state.</summary>
    /// <remarks>https://www.postgresql.org/docs/current/errcodes-appendix.html: class 22 is data, class 23 constraints.</remarks>
    internal static bool IsOfRow(Exception refusal) =>
        refusal is SqliteException { SqliteErrorCode: SqliteConstraint }
        || (refusal is PostgresException { SqlState: { Length: > 2 } state } && state[..2] is "22" or "23");

    private static List<string> OfIndex(IEntityType entity, string name) =>
    [
        .. from key in entity.GetKeys()
           where key.GetName() == name
           from property in key.Properties
           select property.Name,
        .. from index in entity.GetIndexes()
           where index.IsUnique && index.GetDatabaseName() == name
           from property in index.Properties
           select property.Name,
    ];

    /// <summary>SQLite names the columns as they stand in the index: <c>UNIQUE constraint failed: jobs.slug, jobs.city</c>.</summary>
    private static List<string> OfColumns(IEntityType entity, string message)
    {
        var table = entity.GetTableName();
        return
        [
            .. from property in entity.GetProperties()
               let place = PlaceIn(message, $"{table}.{property.GetColumnName()}")
               where place > 0
               orderby place
               select property.Name,
        ];
    }

    /// <summary>Where a message names a column; -1 when it does not.</summary>
    private static int PlaceIn(string message, string column)
    {
        var start = message.IndexOf(column, StringComparison.Ordinal);
        var end = start + column.Length;
        return start > 0 && message[start - 1] == ' ' && (end == message.Length || message[end] is ',' or '\'' or '.') ? start : -1;
    }
}
