namespace PyDotOrg.Graph.Server.Tests.Cli;

public sealed class CommandLineTests
{
    public static TheoryData<string, string> WrongUses => new()
    {
        { "fly", "Unknown command or option \"fly\". Known here: serve, migrate, seed, import, export, user, apikey, backup, check, health, reindex, schema, openapi, --help, --version.\n" },
        { "migrate --dry-rum", "Unknown command or option \"--dry-rum\". Known here: --dry-run, --help.\n" },
        { "schema", "Required command was not provided.\n" },
        { "--Urls", "Option \"--Urls\" needs a value.\n" },
    };

    public static TheoryData<string, string> WrongSettings => new()
    {
        {
            "--GraphQL:Explorr=false",
            "Unknown configuration key \"GraphQL:Explorr\". Known there: Explorer, Introspection, Batching, PersistedOperations, Limits.\n"
        },
        {
            "--GraphQL:Explorer=maybe",
            "Configuration key \"GraphQL:Explorer\" must be true or false, not \"maybe\".\n"
        },
    };

    [Theory]
    [MemberData(nameof(WrongUses))]
    public async Task Wrong_use_exits_with_two_and_says_what_there_is(string line, string message)
    {
        var invocation = await Invocation.OfAsync(line.Split(' '));

        Assert.Equal(new Invocation(2, "", message + "See --help for what there is.\n"), invocation);
    }

    [Theory]
    [MemberData(nameof(WrongSettings))]
    public async Task A_wrong_setting_exits_with_one_and_one_line_whatever_the_command(string setting, string message)
    {
        foreach (var command in new[] { "serve", "migrate", "seed", "schema export" })
        {
            var invocation = await Invocation.OfAsync([.. command.Split(' '), setting]);

            Assert.Equal(new Invocation(1, "", message), invocation);
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("serve --help")]
    [InlineData("migrate -h")]
    [InlineData("seed --help")]
    [InlineData("schema --help")]
    [InlineData("schema export --help")]
    public async Task Help_is_everywhere(string line)
    {
        var invocation = await Invocation.OfAsync(line.Split(' '));

        Assert.Equal((0, ""), (invocation.ExitCode, invocation.Error));
        Assert.StartsWith("Description:\n", invocation.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
