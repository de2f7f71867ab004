using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.EntityFramework.Translation;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework.Translation;

public sealed class ReadTablesTests
{
    [Theory]
    [InlineData("""SELECT 1 FROM "jobs" AS "j" """, "jobs")]
    [InlineData("""SELECT "r"."id" FROM "releases" AS "r" LEFT JOIN "release_files" AS "f" ON 1 INNER JOIN jobs AS j ON 1""", "jobs release_files releases")]
    [InlineData("SELECT EXISTS (\n  SELECT 1\n  FROM \"pages\" AS \"p\")\nFROM \"feeds\" AS \"f\"", "feeds pages")]
    [InlineData("""SELECT 1 FROM (SELECT 1 FROM "jobs" AS "j") AS "q" """, "jobs")]
    [InlineData("""SELECT * FROM json_each(@p) AS "p" CROSS JOIN "jobs" AS "j" """, "jobs")]
    [InlineData("""SELECT * FROM unnest($1) AS "p" ("v") CROSS JOIN LATERAL (SELECT 1 FROM "jobs" AS "j") AS "w" """, "jobs")]
    [InlineData("""WITH "keys0" ("key") AS MATERIALIZED (SELECT 1 FROM "jobs"), "keys1" AS (SELECT 1 FROM "pages") SELECT * FROM "keys0" JOIN "keys1" ON 1""", "jobs pages")]
    [InlineData("""SELECT 1 FROM "search_jobs" AS "s" """, "blog_entries event_locations events feeds jobs pages")]
    [InlineData("""SELECT 1 FROM "jobs" AS "j" WHERE "j"."a" IS NOT DISTINCT FROM "j"."b" """, "jobs")]
    [InlineData("""SELECT ' FROM "unknown" ', 'it''s JOIN x' FROM "jobs" """, "jobs")]
    [InlineData("SELECT 1", "")]
    [InlineData("""SELECT 1 FROM "unknown" """, null)]
    [InlineData("""SELECT 1 FROM "jobs" JOIN "unknown" ON 1""", null)]
    [InlineData("""SELECT 1 FROM read_file('x')""", null)]
    [InlineData("""SELECT 1 FROM "main"."jobs" """, null)]
    [InlineData("""SELECT EXTRACT(year FROM "j"."created_at") FROM "jobs" AS "j" """, null)]
    public async Task What_stands_behind_from_and_join_is_known_or_nothing_is(string sql, string? tables)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.None);
        await using var db = database.CreateContext();

        Assert.Equal(tables, ReadTables.Find(sql, db.Model) is { } found ? string.Join(' ', found) : null);
    }
}
