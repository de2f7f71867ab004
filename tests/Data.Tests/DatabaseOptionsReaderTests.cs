using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Data.Preparation;

namespace PyDotOrg.Graph.Data.Tests;

public sealed class DatabaseOptionsReaderTests
{
    [Fact]
    public void Without_configuration_a_file_beside_the_program_is_made_and_filled()
    {
        var options = Read();

        Assert.Equal(
            (DatabaseProvider.Sqlite, "Data Source=pydotorg.db", true, true),
            (options.Provider, options.ConnectionString, options.Seed, options.MigrateOnStart));
    }

    [Fact]
    public void PostgreSql_is_neither_migrated_nor_filled_by_default()
    {
        var options = Read(("Database:Provider", "postgresql"), ("ConnectionStrings:Database", "Host=db;Database=python"));

        Assert.Equal((DatabaseProvider.PostgreSql, false, false), (options.Provider, options.Seed, options.MigrateOnStart));
    }

    [Fact]
    public void All_mistakes_are_named_at_once()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read(
            ("Database:Provider", "MySql"), ("Database:Seed", "maybe"), ("Database:MigrateOnStart", "2"),
            ("ConnectionStrings:Database", "File=x.db")));

        Assert.Equal(
        [
            "Database:Provider must be Sqlite or PostgreSql, not \"MySql\".",
            "Database:Seed must be true or false, not \"maybe\".",
            "Database:MigrateOnStart must be true or false, not \"2\".",
            "ConnectionStrings:Database is not a connection string for Sqlite: Connection string keyword 'file' is not supported. For a possible alternative, see https://go.microsoft.com/fwlink/?linkid=2142181.",
        ],
        error.Failures);
    }

    [Fact]
    public void A_number_is_not_a_provider()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read(("Database:Provider", "1")));

        Assert.Equal(["Database:Provider must be Sqlite or PostgreSql, not \"1\"."], error.Failures);
    }

    [Fact]
    public void PostgreSql_needs_a_connection_string()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read(("Database:Provider", "PostgreSql")));

        Assert.Equal(["ConnectionStrings:Database is required when Database:Provider is PostgreSql."], error.Failures);
    }

    [Fact]
    public void A_connection_string_that_cannot_be_read_is_not_repeated()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read(
            ("Database:Provider", "PostgreSql"), ("ConnectionStrings:Database", "Host=db;Port=many;Password=geheim")));

        Assert.DoesNotContain("geheim", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("ConnectionStrings:Database is not a connection string for PostgreSql: ", error.Failures.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_configuration_makes_the_preparation_fail_with_the_same_line()
    {
        await using var services = Services(("Database:Seed", "maybe"));

        Assert.Equal(
            new DatabaseReport(false, "Database:Seed must be true or false, not \"maybe\"."),
            await services.GetRequiredService<DatabasePreparation>().PrepareAsync());
    }

    private static DatabaseOptions Read(params (string Key, string Value)[] settings)
    {
        using var services = Services(settings);
        return services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
    }

    private static ServiceProvider Services(params (string Key, string Value)[] settings) => new ServiceCollection()
        .AddData(new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value))).Build())
        .BuildServiceProvider();
}
