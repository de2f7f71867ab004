using Microsoft.EntityFrameworkCore.Migrations.Operations;
using PyDotOrg.Graph.Data.Migrations;
using PyDotOrg.Graph.Testing.Data.Versions;

namespace PyDotOrg.Graph.Data.Tests.Upgrades;

/// <summary>What a migration may do while servers of the program before it run (CONTRIBUTING.md). No server is asked.</summary>
public sealed class ExpandOnlyTests
{
    /// <summary>What the rules below cannot judge, and why it leaves room for the program before.</summary>
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["20261121115530_AddContent: releases.release_page_id has to refer to a row"] = "There were no pages before, so nobody refers to one.",
        ["20261121182413_IndexOpenJobs: users.oauth_provider + oauth_id has to differ"] = "The index was there, and only orders nulls otherwise.",
        ["20261121182413_IndexOpenJobs: sign_ins.cookie_hash has to differ"] = "The index was there, and only orders nulls otherwise.",
        ["20261122022702_ShareState: statements of its own: ALTER TABLE rate_windows SET UNLOGGED;"] = "Readers and writers of the table notice nothing.",
    };

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task A_migration_leaves_room_for_the_program_before_it(DatabaseProvider provider)
    {
        await using var services = new OfflineServices(provider);
        await using var db = services.Context();

        var found = KnownMigrations.All[1..].Where(id => !KnownMigrations.Contracts(id))
            .SelectMany(id => Expansion.FindBreaches(SchemaVersions.Find(db, id).UpOperations).Select(breach => $"{id}: {breach}"));

        Assert.DoesNotContain(found, breach => !Reasons.ContainsKey(breach));
    }

    public static TheoryData<MigrationOperation, string> Breaches => new()
    {
        { new DropTableOperation { Name = "jobs" }, "jobs goes" },
        { new RenameTableOperation { Name = "jobs", NewName = "posts" }, "jobs goes" },
        { new DropColumnOperation { Table = "jobs", Name = "city" }, "jobs.city goes" },
        { new RenameColumnOperation { Table = "jobs", Name = "city", NewName = "town" }, "jobs.city goes" },
        { Column(new AddColumnOperation()), "jobs.city has to be written" },
        { Changed(nullable: false, wasNullable: true), "jobs.city has to be written" },
        { Changed(type: "bigint"), "jobs.city changes its type" },
        { Changed(length: 5), "jobs.city holds less" },
        { new CreateIndexOperation { Table = "jobs", Columns = ["city"], IsUnique = true }, "jobs.city has to differ" },
        { new AddUniqueConstraintOperation { Table = "jobs", Columns = ["city"] }, "jobs.city has to differ" },
        { new AddForeignKeyOperation { Table = "jobs", Columns = ["city"] }, "jobs.city has to refer to a row" },
        { new AddCheckConstraintOperation { Table = "jobs", Name = "ck_city" }, "jobs refuses rows by ck_city" },
        { new DropPrimaryKeyOperation { Table = "jobs" }, "jobs changes its key" },
        { new SqlOperation { Sql = "DELETE FROM jobs" }, "statements of its own: DELETE FROM jobs" },
        { new DeleteDataOperation { Table = "jobs" }, "rows of jobs change" },
    };

    [Theory, MemberData(nameof(Breaches))]
    public void What_older_servers_would_fail_on_is_found(MigrationOperation operation, string breach) =>
        Assert.Equal([breach], Expansion.FindBreaches([operation]));

    [Fact]
    public void What_older_servers_do_not_notice_is_left_alone()
    {
        var table = new CreateTableOperation { Name = "notes" };

        Assert.Empty(Expansion.FindBreaches(
        [
            table,
            new CreateIndexOperation { Table = "notes", Columns = ["text"], IsUnique = true },
            new AddForeignKeyOperation { Table = "notes", Columns = ["job_id"] },
            new CreateIndexOperation { Table = "jobs", Columns = ["city"] },
            Column(new AddColumnOperation { IsNullable = true }),
            Column(new AddColumnOperation { DefaultValue = "" }),
            new CreateIndexOperation { Table = "jobs", Columns = ["company_name", "city"], IsUnique = true },
            Changed(nullable: true, wasNullable: false),
            Changed(length: 500),
            new DropIndexOperation { Table = "jobs", Name = "ix_jobs_city" },
        ]));
    }

    private static AlterColumnOperation Changed(bool nullable = false, bool wasNullable = false, string type = "text", int length = 100) =>
        (AlterColumnOperation)Column(new AlterColumnOperation
        {
            IsNullable = nullable,
            MaxLength = length,
            OldColumn = new AddColumnOperation { IsNullable = wasNullable, ColumnType = "text", MaxLength = 100 },
        }, type);

    private static ColumnOperation Column(ColumnOperation operation, string type = "text")
    {
        (operation.Table, operation.Name, operation.ColumnType) = ("jobs", "city", type);
        return operation;
    }
}
