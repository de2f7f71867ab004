using PyDotOrg.Graph.Server.Cli;

namespace PyDotOrg.Graph.Server.Tests.Cli;

public sealed class ArgumentsTests
{
    public static TheoryData<string, string, string, string?> Cases => new()
    {
        { "", "", "", null },
        { "migrate --dry-run", "", "migrate --dry-run", null },
        { "--Urls=http://localhost:1", "--Urls=http://localhost:1", "", null },
        { "--urls http://localhost:1 serve", "--urls=http://localhost:1", "serve", null },
        { "seed --Database:Provider=Sqlite --force", "--Database:Provider=Sqlite", "seed --force", null },
        { "--Databse:Provider=Sqlite", "", "--Databse:Provider=Sqlite", null },
        { "--environment=Development --contentRoot=/x --applicationName=y", "--environment=Development --contentRoot=/x --applicationName=y", "", null },
        { "serve --Urls", "", "serve", "--Urls" },
        { "--Urls --GraphQL:Explorer=false", "--GraphQL:Explorer=false", "", "--Urls" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Settings_and_command_are_told_apart(string line, string settings, string command, string? withoutValue)
    {
        var split = Arguments.Split(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(settings, string.Join(' ', split.Settings));
        Assert.Equal(command, string.Join(' ', split.Command));
        Assert.Equal(withoutValue, split.WithoutValue);
    }
}
