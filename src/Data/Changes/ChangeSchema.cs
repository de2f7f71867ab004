using System.Data.Common;
using System.Text;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Changes;

/// <summary>
/// The triggers that tell of changed tables, whoever changes them and however. They are no part of the model, as those of the search
/// index are not: a table that SQLite rebuilds loses its triggers, so they are made anew after migrations.
/// </summary>
/// <remarks>
/// SQLite counts in a table, because nobody can be told there. PostgreSQL tells those who listen: a row that every write
/// counts up would let writers wait for each other. Announcements get their places one transaction after the other and at its
/// very end, so places are in the order of the commits, and whoever sees a place sees all before it.
/// </remarks>
internal static class ChangeSchema
{
    /// <summary>The channel on PostgreSQL; what is told is the table with its schema.</summary>
    internal const string Channel = "pydotorg_changes";

    /// <summary>
    /// What is told on PostgreSQL in the place of a table when somebody's rights, logins or keys have changed or gone. The tables that hold
    /// them change far more often.
    /// </summary>
    internal const string Callers = "callers";

    /// <summary>The table of what servers tell each other; that there is something new is told when all of it is committed.</summary>
    internal const string Announcements = "announcements";

    /// <summary>The table on SQLite.</summary>
    internal const string Table = "table_versions";

    private const string Names =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name";

    private const string CreateTable =
        $"CREATE TABLE IF NOT EXISTS {Table} (name TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID;";

    /// <summary>A server that runs meanwhile has to see that anything may have changed.</summary>
    private const string CountAll = $"UPDATE {Table} SET version = version + 1;";

    private const string CreateOnPostgres =
        $$"""
        CREATE OR REPLACE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql AS $function$
        BEGIN
            PERFORM pg_notify('{{Channel}}', TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME);
            RETURN NULL;
        END $function$;
        DO $block$
        DECLARE watched text;
        BEGIN
            FOR watched IN SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
                AND relname NOT LIKE 'search\_%' AND relname NOT LIKE '\_\_%' AND relname NOT IN ('rate_windows', 'announcements', 'shared_keys', 'used_states')
            LOOP
                EXECUTE format('DROP TRIGGER IF EXISTS tell_change ON %I', watched);
                EXECUTE format('CREATE TRIGGER tell_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION tell_change()', watched);
            END LOOP;
        END $block$;

        CREATE OR REPLACE FUNCTION tell_callers() RETURNS trigger LANGUAGE plpgsql AS $function$
        BEGIN
            IF TG_OP = 'UPDATE' THEN
                IF TG_TABLE_NAME = 'users' THEN
                    IF (NEW.is_active, NEW.is_staff, NEW.is_superuser, NEW.username, NEW.security_stamp)
                        IS NOT DISTINCT FROM (OLD.is_active, OLD.is_staff, OLD.is_superuser, OLD.username, OLD.security_stamp) THEN
                        RETURN NULL;
                    END IF;
                ELSIF (NEW.is_active, NEW.expires_at, NEW.scope) IS NOT DISTINCT FROM (OLD.is_active, OLD.expires_at, OLD.scope) THEN
                    RETURN NULL;
                END IF;
            END IF;
            PERFORM pg_notify('{{Channel}}', TG_TABLE_SCHEMA || '.{{Callers}}');
            RETURN NULL;
        END $function$;
        CREATE OR REPLACE TRIGGER tell_callers AFTER DELETE ON sign_ins FOR EACH ROW EXECUTE FUNCTION tell_callers();
        CREATE OR REPLACE TRIGGER tell_callers AFTER UPDATE OR DELETE ON api_keys FOR EACH ROW EXECUTE FUNCTION tell_callers();
        CREATE OR REPLACE TRIGGER tell_callers AFTER UPDATE OR DELETE ON users FOR EACH ROW EXECUTE FUNCTION tell_callers();

        CREATE SEQUENCE IF NOT EXISTS announcement_places;
        CREATE OR REPLACE FUNCTION place_announcement() RETURNS trigger LANGUAGE plpgsql AS $function$
        BEGIN
            PERFORM pg_advisory_xact_lock(hashtext(TG_TABLE_SCHEMA || '.{{Announcements}}'));
            UPDATE announcements SET place = nextval('announcement_places') WHERE id = NEW.id;
            PERFORM pg_notify('{{Channel}}', TG_TABLE_SCHEMA || '.{{Announcements}}');
            RETURN NULL;
        END $function$;
        DROP TRIGGER IF EXISTS place_announcement ON announcements;
        CREATE CONSTRAINT TRIGGER place_announcement AFTER INSERT ON announcements DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION place_announcement();
        """;

    /// <summary>Whether changes of a table are told. What is derived follows other tables, and nobody sees the rate windows.</summary>
    internal static bool IsWatched(string table) =>
        !table.StartsWith("search_", StringComparison.Ordinal) && !table.StartsWith("sqlite_", StringComparison.Ordinal)
        && !table.StartsWith("__", StringComparison.Ordinal) && table is not (Table or "rate_windows" or "announcements" or "shared_keys" or "used_states");

    /// <summary>Makes what is missing.</summary>
    internal static async Task CreateAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        var script = connection.IsPostgres() ? CreateOnPostgres : await WriteScriptAsync(connection, transaction, cancellation);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = script;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<string> WriteScriptAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Names;
        var script = new StringBuilder(CreateTable);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            if (reader.GetString(0) is var table && IsWatched(table))
            {
                Append(script, table);
            }
        }

        return script.Append(CountAll).ToString();
    }

    private static void Append(StringBuilder script, string table)
    {
        script.Append($"INSERT OR IGNORE INTO {Table} (name, version) VALUES ('{table}', 0);");
        foreach (var action in (ReadOnlySpan<string>)["INSERT", "UPDATE", "DELETE"])
        {
            script.Append($"CREATE TRIGGER IF NOT EXISTS changes_{table}_{action.ToLowerInvariant()} AFTER {action} ON \"{table}\" ")
                .Append($"BEGIN UPDATE {Table} SET version = version + 1 WHERE name = '{table}'; END;");
        }
    }
}
