using System.Text.RegularExpressions;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Deployment;

/// <summary>What can be said of the files for operators without a container engine and without an init system.</summary>
public sealed partial class DeploymentFilesTests
{
    private const string Linters = "tests/DeploymentFiles";
    private const string Program = "/opt/pydotorg/PyDotOrg.Graph.Server";

    [NodeFact(Linters)]
    public void Linters_have_nothing_against_the_image_and_the_composition() => Assert.Equal("", Node.Run(Linters, "lint.mjs", ""));

    [Fact]
    public void The_image_runs_what_is_published_as_somebody_who_is_not_root()
    {
        var lines = File.ReadAllLines(Repository.PathOf("Dockerfile"));

        Assert.Contains($"ENTRYPOINT [\"{Program}\"]", lines);
        Assert.Contains($"    CMD [\"{Program}\", \"health\"]", lines);
        Assert.Matches("^USER [1-9][0-9]*:[1-9][0-9]*$", Assert.Single(lines, static line => line.StartsWith("USER ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Everything_that_the_server_is_built_from_is_let_into_the_image()
    {
        var admitted = File.ReadAllLines(Repository.PathOf(".dockerignore")).Where(static line => line.StartsWith('!')).Select(static line => line[1..]).ToList();

        Assert.All(admitted, static path => Assert.True(Path.Exists(Repository.PathOf(path)), path));
        Assert.Contains("appsettings.json", admitted); // The project file names it.
        Assert.Contains("Directory.Packages.props", admitted);
    }

    [Fact]
    public void The_composition_sets_nothing_that_the_server_does_not_know()
    {
        var names = Setting().Matches(File.ReadAllText(Repository.PathOf("ops", "compose", "compose.yaml"))).Select(static match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal)).ToList();
        var values = names.Select(static name => name switch
        {
            "Database:Provider" => "PostgreSql",
            "RateLimiting:Store" => "Database",
            "ForwardedHeaders:KnownNetworks:0" => "172.30.0.0/24",
            _ => "http://localhost:9464",
        });

        Assert.True(names.Count > 5);
        Assert.Empty(Settings(names.Zip(values, static (name, value) => $"--{name}={value}")));
    }

    [Fact]
    public void The_proxy_of_the_composition_is_that_of_the_example()
    {
        var example = File.ReadAllLines(Repository.PathOf("ops", "nginx", "pydotorg.conf")).Where(static line => !line.StartsWith('#')).ToList();
        var composed = File.ReadAllLines(Repository.PathOf("ops", "compose", "proxy.conf")).Where(static line => !line.StartsWith('#')).ToList();

        Assert.Equal(
            ["server server-1:8000;", "server server-2:8000;", "access_log /dev/stdout pydotorg;"],
            composed.Except(example).Select(static line => line.Trim()));
        Assert.Equal(example.Count, composed.Count);
    }

    [ToolFact("systemd-analyze")]
    public async Task The_units_are_sound_and_the_server_can_do_little()
    {
        var folder = Directory.CreateTempSubdirectory("pydotorg-units-");
        foreach (var unit in Directory.GetFiles(Repository.PathOf("ops", "systemd")))
        {
            var text = await File.ReadAllTextAsync(unit);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, Path.GetFileName(unit)), text.Replace(Program, "/usr/bin/true", StringComparison.Ordinal));
        }

        var verify = await Tool.RunAsync("systemd-analyze", "", ["verify", "--man=no", .. folder.GetFiles().Select(static file => file.FullName)]);
        var security = await Tool.RunAsync(
            "systemd-analyze", "", "security", "--offline=yes", "--threshold=20", Path.Combine(folder.FullName, "pydotorg.service")); // Of 100.
        folder.Delete(recursive: true);

        Assert.Equal((0, ""), verify);
        Assert.True(security.ExitCode == 0, security.Said);
    }

    private static IReadOnlyList<string> Settings(IEnumerable<string> arguments) => Server.Settings.ServerBuilder.Create([.. arguments]).Problems;

    [GeneratedRegex("^    ([A-Z][A-Za-z]+__[A-Za-z0-9_]+):", RegexOptions.Multiline)]
    private static partial Regex Setting();
}
