using System.Text.Json;
using Microsoft.Extensions.Configuration;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Server.Settings;

namespace PyDotOrg.Graph.Server.Tests.Settings;

/// <summary>What superusers are told of the configuration: not one secret, wherever there are any.</summary>
public sealed class SettingsSummaryTests
{
    private const string Secret = "SECRET-VALUE";

    [Fact]
    public void No_text_of_the_configuration_comes_out_that_is_not_meant_to()
    {
        var summary = JsonSerializer.Serialize(SettingsSummary.Make(Everything().Build(), Postgres(), "Production"));

        Assert.DoesNotContain("SECRET", summary, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("db.example", summary, StringComparison.Ordinal);
        Assert.Contains("\"DatabaseName\":\"pydotorg\"", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_configured_is_told()
    {
        var summary = SettingsSummary.Make(Everything().Build(), Postgres(), "Production");

        Assert.Equal(("Production", "PostgreSql", 2, 3), (summary.Environment, summary.Database, summary.PreviousSigningKeys, summary.Proxies));
        Assert.True(summary is { HasSigningKey: true, HasMailServer: true, HasMailSignIn: true, HasMailStaff: true, Telemetry: true, CorsOrigins: 1 });
        Assert.Equal(["GitHub"], summary.OauthProviders);
    }

    [Fact]
    public void A_file_is_told_without_its_folder()
    {
        var database = new DatabaseOptions { Provider = DatabaseProvider.Sqlite, ConnectionString = "Data Source=/home/SECRET/site.db;Password=SECRET" };
        var summary = SettingsSummary.Make(new ConfigurationBuilder().Build(), database, "Development");

        Assert.Equal((null, "site.db"), (summary.DatabaseHost, summary.DatabaseName));
    }

    private static DatabaseOptions Postgres() => new()
    {
        Provider = DatabaseProvider.PostgreSql,
        ConnectionString = $"Host=db.example;Database=pydotorg;Username={Secret};Password={Secret};Passfile={Secret};SSL Password={Secret}",
    };

    /// <summary>Every key of a text that could be a secret, and every list.</summary>
    private static IConfigurationBuilder Everything() => new ConfigurationBuilder().AddInMemoryCollection(
    [
        new("Auth:Jwt:SigningKey", Secret), new("Auth:Jwt:PreviousSigningKeys:0", Secret), new("Auth:Jwt:PreviousSigningKeys:1", Secret),
        new("Auth:Jwt:Issuer", Secret), new("Auth:Jwt:Audience", Secret),
        new("Auth:OAuth:GitHub:ClientId", Secret), new("Auth:OAuth:GitHub:ClientSecret", Secret), new("Auth:OAuth:Google:ClientSecret", Secret),
        new("Mail:Host", Secret), new("Mail:UserName", Secret), new("Mail:Password", Secret), new("Mail:From", Secret), new("Mail:Staff:0", Secret),
        new("ConnectionStrings:Database", Secret), new("Cors:Origins:0", Secret), new("Telemetry:Otlp:Endpoint", "http://secret:secret@collector.example"),
        new("ForwardedHeaders:KnownProxies:0", Secret), new("ForwardedHeaders:KnownProxies:1", Secret), new("ForwardedHeaders:KnownNetworks:0", Secret),
        new("GraphQL:PersistedOperations:Folder", Secret), new("Unknown:Key", Secret),
    ]);
}
