using System.Data.Common;
using System.Globalization;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests;

/// <summary>What a database is made of, as text.</summary>
internal static class Structure
{
    /// <summary>Tables with columns, keys and indexes, in whatever order of columns; the search index is no part of the model.</summary>
    internal static async Task<string> OfAsync(TestDatabase database)
    {
        await using var connection = await database.Connections.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = database.Provider == DatabaseProvider.Sqlite
            ? """
              SELECT t.name || '.' || c.name, c.type, c."notnull", c.dflt_value, c.pk
              FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '\_\_%' ESCAPE '\' AND t.name NOT LIKE 'search\_%' ESCAPE '\' AND t.name <> 'table_versions'
              UNION ALL SELECT t.name || '.' || f."from", f."table", f."to", f.on_delete, f.on_update
              FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
              UNION ALL SELECT name, sql, '', '', '' FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL AND name NOT LIKE '%search\_%' ESCAPE '\' AND name NOT LIKE 'changes\_%' ESCAPE '\'
              ORDER BY 1, 2
              """
            : """
              SELECT table_name || '.' || column_name, data_type, is_nullable, character_maximum_length, collation_name
              FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_%' AND table_name NOT LIKE 'search\_%'
              UNION ALL SELECT indexname, indexdef, '', 0, '' FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_%' AND tablename NOT LIKE 'search\_%'
              UNION ALL SELECT conname, pg_get_constraintdef(oid), '', 0, '' FROM pg_constraint
              WHERE contype <> 't' AND connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_%' AND conrelid::regclass::text NOT LIKE 'search\_%'
              ORDER BY 1, 2
              """;
        return await RowsAsync(command);
    }

    /// <summary>The names of everything in the database but the bookkeeping of migrations: also of what is no part of the model.</summary>
    internal static async Task<string> PartsAsync(TestDatabase database)
    {
        await using var connection = await database.Connections.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = database.Provider == DatabaseProvider.Sqlite
            ? """
              SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE '\_\_%' ESCAPE '\' AND tbl_name NOT LIKE '\_\_%' ESCAPE '\' ORDER BY 1, 2
              """
            : """
              SELECT relkind::text, relname, '' FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname NOT LIKE '%\_\_%'
              UNION ALL SELECT 'trigger', tgname, tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal
              UNION ALL SELECT 'function', proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
              ORDER BY 1, 2, 3
              """;
        return await RowsAsync(command);
    }

    private static async Task<string> RowsAsync(DbCommand command)
    {
        var lines = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            lines.Add(string.Join(" | ", values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))));
        }

        return string.Join('\n', lines);
    }
}
