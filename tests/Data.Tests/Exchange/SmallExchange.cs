using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Data.Exchange;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Exchange;

/// <summary>Exports and imports of accounts, kinds of jobs, jobs and stories, by rules of our own; every other table is private.</summary>
internal sealed class SmallExchange : IAsyncDisposable
{
    private const string Standard = " created_at updated_at row_version";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-exchange-");

    private SmallExchange(TestDatabase database) => Database = database;

    internal TestDatabase Database { get; }

    /// <summary>The export that tests damage.</summary>
    internal string Folder => Path.Combine(folder.FullName, "export");

    internal static async Task<SmallExchange> CreateAsync(DatabaseProvider provider, DatabaseContent content = DatabaseContent.InitialData) =>
        new(await TestDatabase.CreateAsync(provider, content));

    internal Task<ExchangeReport> ExportAsync(string? target = null, bool force = false) =>
        new DataExport(Database.Preparation, Contexts, Decisions(), Rules, TimeProvider.System).RunAsync(target ?? Folder, force, static _ => { });

    internal Task<ExchangeReport> ImportAsync(string path, bool dryRun = false) =>
        new DataImport(Database.Preparation, Contexts, Decisions(), Rules, TimeProvider.System).RunAsync(path, dryRun, static _ => { });

    internal async Task RunAsync(string statement)
    {
        await using var connection = await Database.Connections.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }

    internal string[] Lines(string table) => File.ReadAllLines(Path.Combine(Folder, table + ".jsonl"));

    /// <summary>Changes a file, and the manifest with it, as somebody would who means harm.</summary>
    internal void Write(string table, byte[] content, int? rows = null)
    {
        File.WriteAllBytes(Path.Combine(Folder, table + ".jsonl"), content);
        ChangeManifest(manifest =>
        {
            var file = manifest["files"]!.AsArray().Single(one => one!["name"]!.GetValue<string>() == table + ".jsonl")!;
            (file["bytes"], file["sha256"]) = (content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
            file["rows"] = rows ?? content.Count(one => one == (byte)'\n');
        });
    }

    internal void ChangeManifest(Action<JsonNode> change)
    {
        var path = Path.Combine(Folder, "manifest.json");
        var manifest = JsonNode.Parse(File.ReadAllText(path))!;
        change(manifest);
        File.WriteAllText(path, manifest.ToJsonString());
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static PublicRows[] Rules { get; } =
    [
        Rule<User>(user => user.IsActive && user.PublicProfile),
        Rule<Job>(job => job.Status == JobStatus.Approved),
        Rule<SuccessStory>(story => story.IsPublished),
        new(typeof(JobType), static _ => null),
        new(typeof(JobCategory), static _ => null),
        new(typeof(StoryCategory), static _ => null),
    ];

    private static PublicRows Rule<T>(Expression<Func<T, bool>> rule) => new(typeof(T), _ => rule);

    private IDbContextFactory<PyDotOrgDbContext> Contexts() => Database.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>();

    private PublicTables Decisions()
    {
        var tables = new[]
        {
            Users(), new PublicTable("job_types", "name slug" + Standard), new PublicTable("job_categories", "name slug" + Standard), new PublicTable("job_job_types", ""),
            new PublicTable("story_categories", "name slug" + Standard),
            new PublicTable("success_stories", "slug name company_name company_url category_id is_published featured image creator_id content_type content" + Standard)
            {
                Made = new Dictionary<string, string> { ["content_html"] = "Made of content." },
            },
            new PublicTable(
                "jobs", "slug company_name job_title city region country status telecommuting agencies is_featured expires category_id creator_id contact url"
                    + " description requirements company_description" + Standard)
            {
                SeenWithTarget = ["creator_id"],
                Private = new Dictionary<string, string> { ["email"] = "Private." },
            },
        };
        using var db = Database.CreateContext();
        var names = tables.Select(table => table.Name).ToList();
        return new(tables, db.Model.GetEntityTypes().Where(type => type.FindPrimaryKey() is not null).Select(type => type.GetTableName()!)
            .Where(name => !names.Contains(name)).ToDictionary(name => name, _ => "Not of interest."));
    }

    private static PublicTable Users() => new("users", "username bio")
    {
        Private = "email first_name last_name is_active is_staff is_superuser email_verified search_visibility email_privacy public_profile date_joined last_login oauth_provider oauth_id password_hash security_stamp created_at updated_at row_version"
            .Split(' ').ToDictionary(name => name, _ => "Private."),
        StandIns = new Dictionary<string, StandIn>
        {
            ["email"] = static (id, _) => $"{id}@account.invalid",
            ["date_joined"] = static (_, now) => now,
            ["created_at"] = static (_, now) => now,
            ["updated_at"] = static (_, now) => now,
            ["row_version"] = static (_, _) => 1L,
        },
        Hidden = new Dictionary<string, StandIn> { ["username"] = static (id, _) => $"hidden-{id}", ["is_active"] = static (_, _) => false },
    };
}
