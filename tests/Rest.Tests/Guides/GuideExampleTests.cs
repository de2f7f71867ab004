namespace PyDotOrg.Graph.Rest.Tests.Guides;

/// <summary>What the guides show works as it stands there.</summary>
[Collection(FacadeTests.Name)]
public sealed class GuideExampleTests(FacadeServer server)
{
    public static TheoryData<string> Examples(string extension) => new(GuideExample.All
        .Select(static example => example.Name).Where(name => Path.GetExtension(name) == extension));

    [Fact]
    public void Every_example_is_run_or_named_as_one_that_is_not() => Assert.Equal(
        GuideExample.Kept.Order(StringComparer.Ordinal),
        GuideExample.All.Select(static example => example.Name).Concat(GuideExample.NotRun).Order(StringComparer.Ordinal));

    [ProgramTheory(".curl")]
    [MemberData(nameof(Examples), ".curl")]
    public Task Examples_work_with_curl(string name) => RunAsync(name);

    [ProgramTheory(".http")]
    [MemberData(nameof(Examples), ".http")]
    public Task Examples_work_with_httpie(string name) => RunAsync(name);

    [ProgramTheory(".py")]
    [MemberData(nameof(Examples), ".py")]
    public Task Examples_work_with_python(string name) => RunAsync(name);

    [ProgramTheory(".mjs")]
    [MemberData(nameof(Examples), ".mjs")]
    public Task Examples_work_with_javascript(string name) => RunAsync(name);

    [ProgramTheory(".sh")]
    [MemberData(nameof(Examples), ".sh")]
    public Task Examples_work_with_generators_from_npm(string name) => RunAsync(name);

    private async Task RunAsync(string name)
    {
        var example = GuideExample.All.Single(each => each.Name == name);

        var written = await Program.All[Path.GetExtension(name)].RunAsync(await example.TextForAsync(server));

        var expected = await example.Expected(server);
        Assert.NotEqual("", expected.Trim('[', ']', '\n', ' '));
        Assert.Equal(expected, written);
    }
}
