using System.Text.Json.Nodes;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Rest.Tests.OpenApi;

/// <summary>Examples are rows of the initial data: what is kept is what the server answers.</summary>
[Collection(FacadeTests.Name)]
public sealed class ExampleTests(FacadeServer server)
{
    /// <summary>What depends on the day, or on the machine.</summary>
    private static readonly string[] Passing = ["next_occurrence", "status"];

    private static JsonObject Kept { get; } = JsonNode.Parse(File.ReadAllText(Repository.PathOf("src", "Rest", "OpenApi", "examples.json")))!.AsObject(); // A file of ours.

    public static TheoryData<string> Rows => new(Kept.Where(static each => each.Value!["from"] is not null).Select(static each => each.Key)); // Examples are objects.

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task An_example_is_the_row_that_its_address_shows(string name)
    {
        var kept = Kept[name]!["value"]!.AsObject(); // Every example has a value.
        var answer = await server.GetAsync($"{Kept[name]!["from"]}");

        Assert.Equal(200, answer.Status);
        var served = answer.Json is JsonArray rows ? rows.Single(row => $"{row!["id"]}" == $"{kept["id"]}")!.AsObject() : answer.Json.AsObject(); // Rows are objects.
        Assert.Equal(Text(kept, kept), Text(served, kept));
    }

    [Fact]
    public void Names_are_in_order() => Assert.Equal(Kept.Select(static each => each.Key).Order(StringComparer.Ordinal), Kept.Select(static each => each.Key));

    private static string Text(JsonObject row, JsonObject kept) =>
        string.Join('\n', kept.Where(static member => !Passing.Contains(member.Key)).Select(member => $"{member.Key}: {row[member.Key]?.ToJsonString() ?? "null"}"));
}
