using System.Text.Json;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Tests;

/// <summary>Whoever reads the schema in a client finds an explanation on everything.</summary>
public sealed class DescriptionTests
{
    private const string Introspection = """
        {
          __schema {
            directives { name description args { name description } }
            types {
              name
              description
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { name description } }
              inputFields(includeDeprecated: true) { name description }
              enumValues(includeDeprecated: true) { name description }
            }
          }
        }
        """;

    [Theory]
    [InlineData("CreateJobInput", "companyName", "1 to 200 characters.")]
    [InlineData("UpdateJobInput", "city", "At most 100 characters.")]
    [InlineData("CreateJobInput", "description", "Not empty.")]
    [InlineData("UpdateFeedInput", "feedUrl", "At most 500 characters.")]
    [InlineData("CreateJobTypeInput", "slug", "A slug has 1 to 200 letters, digits, hyphens and underscores of ASCII.")]
    public void Limits_of_texts_are_told(string type, string field, string sentence) =>
        Assert.EndsWith($" {sentence}", PublicSchema.Schema.GetType<InputObjectType>(type).Fields[field].Description, StringComparison.Ordinal);

    [Fact]
    public async Task Everything_has_a_description()
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(DatabaseProvider.Sqlite);
        var answer = await server.AskAsync(Introspection);
        var schema = answer.Data.GetProperty("__schema");

        var missing = new List<string>();
        Collect(schema.GetProperty("types"), "", missing);
        Collect(schema.GetProperty("directives"), "@", missing);

        Assert.Empty(missing);
    }

    [Fact]
    public async Task The_id_of_every_row_is_described_as_what_it_is()
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(DatabaseProvider.Sqlite);
        var types = (await server.AskAsync("{ __type(name: \"Node\") { possibleTypes { fields { name description } } } }")).Data.GetProperty("__type").GetProperty("possibleTypes");

        var descriptions = types.EnumerateArray().SelectMany(type => type.GetProperty("fields").EnumerateArray())
            .Where(field => field.GetProperty("name").GetString() == "id").Select(field => field.GetProperty("description").GetString());

        Assert.Equal(["The global id."], descriptions.Distinct());
    }

    private static void Collect(JsonElement members, string path, List<string> missing)
    {
        foreach (var member in members.EnumerateArray())
        {
            var name = path + member.GetProperty("name").GetString();
            if (string.IsNullOrWhiteSpace(member.GetProperty("description").GetString()))
            {
                missing.Add(name);
            }

            foreach (var part in member.EnumerateObject().Where(static part => part.Value.ValueKind == JsonValueKind.Array))
            {
                Collect(part.Value, name + ".", missing);
            }
        }
    }
}
