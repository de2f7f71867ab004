using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using PyDotOrg.Graph.Server.Settings;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_configuration_table_lists_exactly_the_declared_keys()
    {
        var table = Key().Matches(Text).SelectMany(static match => Expand(match.Groups[1].Value));
        var declared = Sections.Declared.SelectMany(static section => KeysOf(section.Key, section.Value));

        Assert.Equal(declared.Prepend("Urls").Append("Logging:LogLevel:...").Order(), table.Order());
    }

    [CurlFact]
    public async Task Every_example_for_the_shell_is_answered_without_an_error()
    {
        await using var server = await RunningServer.StartPreparedAsync();
        foreach (var example in Example().Matches(Text).Select(static match => match.Groups[1].Value))
        {
            var (status, answer) = await RunAsync(example.Replace("http://localhost:8000/", server.Address.ToString(), StringComparison.Ordinal));

            Assert.Equal((example, 0), (example, status));
            Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("{\"data\":{\"releaseBySlug\":null", answer, StringComparison.Ordinal);
        }
    }

    private static async Task<(int Status, string Answer)> RunAsync(string script)
    {
        // Fails on the first command that does, and curl fails on a status of 400 and above.
        var run = await ProgramRun.OfAsync(new ProcessStartInfo("bash", ["-ec", $"curl() {{ command curl -fsS \"$@\"; }}\n{script}"]));
        return (run.ExitCode, run.Output);
    }

    /// <summary><c>A:{B,C}</c> is <c>A:B</c> and <c>A:C</c>.</summary>
    private static IEnumerable<string> Expand(string key)
    {
        var (start, end) = (key.IndexOf('{', StringComparison.Ordinal), key.IndexOf('}', StringComparison.Ordinal));
        return start < 0 ? [key] : key[(start + 1)..end].Split(',').SelectMany(name => Expand(key[..start] + name + key[(end + 1)..]));
    }

    private static IEnumerable<string> KeysOf(string path, Type options) =>
        from property in options.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let key = $"{path}:{property.Name}"
        where property.CanWrite && !Sections.Elsewhere.Contains(key)
        from leaf in SettingKind.Of(property) is null && !property.PropertyType.IsArray ? KeysOf(key, property.PropertyType) : [key]
        select leaf;

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\| `((?:Urls|[A-Z][A-Za-z]*:[A-Za-z:.{},]+))` \|", RegexOptions.Multiline)]
    private static partial Regex Key();
}
