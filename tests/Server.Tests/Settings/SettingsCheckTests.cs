using Microsoft.Extensions.Configuration;
using PyDotOrg.Graph.Server.Settings;

namespace PyDotOrg.Graph.Server.Tests.Settings;

public sealed class SettingsCheckTests
{
    public static TheoryData<string, string, string> Wrong => new()
    {
        {
            "Urls", "localhost:8000",
            "Configuration key \"Urls\" must hold addresses such as http://localhost:8000, not \"localhost:8000\"."
        },
        {
            "Urls", "http://localhost:1;ftp://localhost:2",
            "Configuration key \"Urls\" must hold addresses such as http://localhost:8000, not \"ftp://localhost:2\"."
        },
        {
            "Database:Provider", "Oracle",
            "Configuration key \"Database:Provider\" must be one of Sqlite, PostgreSql, not \"Oracle\"."
        },
        {
            "Database:Provider", "1",
            "Configuration key \"Database:Provider\" must be one of Sqlite, PostgreSql, not \"1\"."
        },
        {
            "Database:Sead", "true",
            "Unknown configuration key \"Database:Sead\". Known there: Provider, Seed, MigrateOnStart, SyncOnCommit."
        },
        {
            "Database:ConnectionString", "Data Source=x.db",
            "Unknown configuration key \"Database:ConnectionString\". Known there: Provider, Seed, MigrateOnStart, SyncOnCommit."
        },
        {
            "ConnectionStrings:Default", "Data Source=x.db",
            "Unknown configuration key \"ConnectionStrings:Default\". Known there: Database."
        },
        {
            "GraphQL", "on",
            "Configuration key \"GraphQL\" is a section, not a value. Known there: Explorer, Introspection, Batching, "
            + "PersistedOperations, Limits."
        },
        {
            "GraphQL:Explorer:Enabled", "true",
            "Configuration key \"GraphQL:Explorer\" must be true or false, not a section."
        },
        {
            "GraphQL:Limits:RequestBody", "1 MiB",
            "Configuration key \"GraphQL:Limits:RequestBody\" must be a whole number from 1 to 1073741824, not \"1 MiB\"."
        },
        {
            "GraphQL:Limits:RequestBody", "0",
            "Configuration key \"GraphQL:Limits:RequestBody\" must be a whole number from 1 to 1073741824, not \"0\"."
        },
        {
            "GraphQL:Batching", "Some",
            "Configuration key \"GraphQL:Batching\" must be one of None, RequestBatching, VariableBatching, All, not \"Some\"."
        },
        {
            "GraphQL:PersistedOperations:Folder", "/does/not/exist",
            "Configuration key \"GraphQL:PersistedOperations:Folder\" must name a folder that exists, not \"/does/not/exist\"."
        },
        {
            "GraphQL:PersistedOperations:OnlyTrusted", "true",
            "Configuration key \"GraphQL:PersistedOperations:OnlyTrusted\" needs a folder in \"GraphQL:PersistedOperations:Folder\"."
        },
        {
            "Downloads:FilePrefix", "https://www.python.org",
            "Configuration key \"Downloads:FilePrefix\" must be an address that begins with http:// or https:// and ends with a slash, not \"https://www.python.org\"."
        },
        {
            "Logging:LogLevel:Default", "Loud",
            "Configuration key \"Logging:LogLevel:Default\" must be one of Trace, Debug, Information, Warning, Error, "
            + "Critical, None, not \"Loud\"."
        },
        {
            "Logging:Console:LogLevel:Microsoft", "Loud",
            "Configuration key \"Logging:Console:LogLevel:Microsoft\" must be one of Trace, Debug, Information, Warning, "
            + "Error, Critical, None, not \"Loud\"."
        },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_setting_is_one_line_that_names_its_key(string key, string value, string problem) =>
        Assert.Equal([problem], SettingsCheck.Run(Configuration((key, value))));

    [Theory]
    [InlineData("Urls", "http://localhost:8000;http://127.0.0.1:0;https://+:443")]
    [InlineData("database:provider", "postgresql")]
    [InlineData("Downloads:FilePrefix", "http://mirror.example/ftp/")]
    [InlineData("GraphQL:Explorer", "False")]
    [InlineData("GraphQL:Limits:RequestBody", "1")]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore", "debug")]
    [InlineData("Logging:Console:FormatterName", "json")]
    [InlineData("HOME", "/root")]
    public void A_right_setting_passes(string key, string value) =>
        Assert.Empty(SettingsCheck.Run(Configuration((key, value))));

    [Fact]
    public void All_problems_are_told_at_once() =>
        Assert.Equal(
            [
                "Configuration key \"Database:Seed\" must be true or false, not \"yes\".",
                "Configuration key \"GraphQL:Explorer\" must be true or false, not \"no\".",
            ],
            SettingsCheck.Run(Configuration(("GraphQL:Explorer", "no"), ("Database:Seed", "yes"))));

    [Fact]
    public void A_misspelled_section_of_the_file_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("pydotorg-settings-");
        File.WriteAllText(Path.Combine(folder.FullName, "appsettings.json"), """{ "Databse": { "Provider": "Sqlite" } }""");
        var configuration = new ConfigurationBuilder()
            .SetBasePath(folder.FullName)
            .AddJsonFile("appsettings.json")
            .Build();
        folder.Delete(recursive: true);

        Assert.Equal(
            [
                "Unknown configuration key \"Databse\". Known there: Auth, Caching, ConnectionStrings, Cors, Database, Downloads, Feeds, ForwardedHeaders, GraphQL, Mail, RateLimiting, Rest, Telemetry, Urls, "
                + "Logging, Kestrel.",
            ],
            SettingsCheck.Run(configuration));
    }

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)))
            .Build();
}
