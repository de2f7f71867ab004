using PyDotOrg.Graph.Server.Settings;

namespace PyDotOrg.Graph.Server.Tests.Settings;

public sealed class ServerBuilderTests
{
    [Fact]
    public void The_file_beside_the_executable_is_read_and_the_given_settings_win()
    {
        var configured = ServerBuilder.Create(["--GraphQL:Explorer=false"]);

        Assert.Empty(configured.Problems);
        Assert.Equal("Sqlite", configured.Builder?.Configuration["Database:Provider"]);
        Assert.Equal("false", configured.Builder?.Configuration["GraphQL:Explorer"]);
    }

    [Fact]
    public void With_a_problem_there_is_no_builder()
    {
        var configured = ServerBuilder.Create(["--GraphQL:Explorer=perhaps"]);

        Assert.Null(configured.Builder);
        Assert.Equal(["Configuration key \"GraphQL:Explorer\" must be true or false, not \"perhaps\"."], configured.Problems);
    }
}
