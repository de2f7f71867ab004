using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Accounts.Identity;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Micro.Database;

namespace PyDotOrg.Graph.Micro.Board;

/// <summary>A job board with very many made-up jobs, one a minute, the last one the newest.</summary>
/// <remarks>
/// Eight of ten jobs are on the board, of which one in fifty has passed its last day. There is a type, a category and a country
/// that only one job in 100,000 has. The database makes the rows itself: a million of them within a minute.
/// </remarks>
internal static class JobBoard
{
    /// <summary>What few jobs have.</summary>
    public const string Rare = "rare";

    private const int Creators = 1000;
    private const int Categories = 20;
    private const int Types = 7;

    private const string OnSqlite = """
        PRAGMA cache_size = -400000;
        DROP TRIGGER search_jobs_insert;
        CREATE TEMP TABLE series (i INTEGER PRIMARY KEY);
        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {0}) INSERT INTO series SELECT i FROM n;
        INSERT INTO jobs (id, created_at, updated_at, {1})
        SELECT printf('%08x-%04x-7000-8000-%012x', i / 65536, i % 65536, i),
            strftime('%Y-%m-%d %H:%M:%S', 1500000000 + i * 60, 'unixepoch'), strftime('%Y-%m-%d %H:%M:%S', 1500000000 + i * 60, 'unixepoch'), {2}
        FROM series;
        INSERT INTO job_job_types (job_id, job_type_id)
        SELECT j.id, t.id FROM series
            JOIN jobs j ON j.id = printf('%08x-%04x-7000-8000-%012x', i / 65536, i % 65536, i)
            JOIN job_types t ON t.slug = {3};
        DROP TABLE series;
        PRAGMA cache_size = -8192;
        """;

    private const string OnPostgres = """
        ALTER TABLE jobs DISABLE TRIGGER search_jobs;
        INSERT INTO jobs (id, created_at, updated_at, {1})
        SELECT (lpad(to_hex(i / 65536), 8, '0') || '-' || lpad(to_hex(i % 65536), 4, '0') || '-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
            to_timestamp(1500000000 + i * 60), to_timestamp(1500000000 + i * 60), {2}
        FROM generate_series(0, {0} - 1) i;
        INSERT INTO job_job_types (job_id, job_type_id)
        SELECT (lpad(to_hex(i / 65536), 8, '0') || '-' || lpad(to_hex(i % 65536), 4, '0') || '-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, t.id
        FROM generate_series(0, {0} - 1) i JOIN job_types t ON t.slug = {3};
        ANALYZE;
        """;

    private const string Columns =
        "slug, company_name, job_title, city, country, status, telecommuting, agencies, is_featured, expires, category_id, creator_id, email, row_version, "
        + "description, company_description";

    /// <summary>Products with primes make orders that have nothing to do with each other.</summary>
    private const string Values = """
        'job-' || i, 'Company ' || (i * 7919::bigint % 20011), 'Title ' || (i * 7907::bigint % 1000003), 'City ' || (i % 997),
        CASE WHEN i % 100000 = 15 THEN 'rare' ELSE 'Country ' || (i % 53) END,
        CASE i % 10 WHEN 0 THEN 0 WHEN 1 THEN 5 ELSE 2 END, i % 3 = 0, i % 2 = 0, i % 1000 = 0,
        CASE WHEN i % 50 = 2 THEN date '2020-01-01' WHEN i % 50 = 4 THEN NULL ELSE date '2099-01-01' + i % 300 END,
        (SELECT id FROM job_categories WHERE slug = CASE WHEN i % 100000 = 12 THEN 'rare' ELSE 'category-' || (i % 20) END),
        (SELECT id FROM users WHERE username = 'creator-' || (i % 1000)), 'a@example.com', 1, 'Description of job ' || i, ''
        """;

    /// <summary>Adds the jobs, and makes the search index anew, which is not kept in step meanwhile.</summary>
    public static async Task FillAsync(BenchDatabase database, int count)
    {
        var start = Stopwatch.StartNew();
        await using (var db = database.Open())
        {
            db.AddRange(Enumerable.Range(0, Creators).Select(i => new User { Username = $"creator-{i}", Email = $"creator-{i}@example.com" }));
            db.AddRange(Names("category", Categories).Select(name => new JobCategory { Name = name, Slug = name }));
            db.AddRange(Names("type", Types).Select(name => new JobType { Name = name, Slug = name }));
            await db.SaveChangesAsync();
        }

        const string Type = "CASE WHEN i % 100000 = 13 THEN 'rare' ELSE 'type-' || (i % 7) END";
        var isSqlite = database.Connections.Provider == DatabaseProvider.Sqlite;
        var values = isSqlite
            ? Values.Replace("::bigint", "", StringComparison.Ordinal)
                .Replace("date '2099-01-01' + i % 300", "date('2099-01-01', (i % 300) || ' days')", StringComparison.Ordinal)
                .Replace("date '2020-01-01'", "'2020-01-01'", StringComparison.Ordinal)
            : Values;
        await database.ExecuteAsync(string.Format(CultureInfo.InvariantCulture, isSqlite ? OnSqlite : OnPostgres, count, Columns, values, Type));
        var filled = start.Elapsed;
        await database.IndexAsync();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} jobs: saved in {filled.TotalSeconds:F0} s, search index made in {(start.Elapsed - filled).TotalSeconds:F0} s"));
    }

    /// <summary>Somebody who has made one of a thousand jobs.</summary>
    public static async Task<ClaimsPrincipal> MemberAsync(BenchDatabase database)
    {
        await using var db = database.Open();
        var member = await db.Users.SingleAsync(user => user.Username == "creator-5");
        return CallerClaims.Principal(new SignedIn(member.Id, member.Username, IsStaff: false, IsSuperuser: false), "Bench");
    }

    private static IEnumerable<string> Names(string kind, int count) =>
        Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{kind}-{i}")).Append(Rare);
}
