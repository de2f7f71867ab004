using System.Text.Json.Nodes;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Tests.Execution;
using PyDotOrg.GraphQL.Tests.Types.Printing;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>What schemas say of themselves against what the reference implementation says of our printed form of them.</summary>
public sealed class IntrospectionOracleTests
{
    /// <summary>What the reference has beyond the specification of September 2025: directives that are deprecated, fragments with variables.</summary>
    private static readonly string[] Experimental =
        ["FRAGMENT_VARIABLE_DEFINITION", "DIRECTIVE_DEFINITION", "isDeprecated", "deprecationReason"];

    private static readonly string Query = File.ReadAllText(Repository.PathOf("tests", "Oracle", "documents", "introspection.graphql"));

    [NodeFact]
    public async Task Schemas_describe_themselves_as_by_the_reference()
    {
        string[] documents = [.. SchemaOracleTests.ValidCases.Append(SchemaPrinterTests.Everything)];
        GraphQLSchema[] schemas = [.. documents.Select(sdl => new SchemaBuilder().AddDocument(sdl).Build())];

        var answers = ReferenceEngine.Ask(schemas.Select(schema => new ReferenceQuestion("execute", Query) { Schema = schema.ToString() }));

        for (var i = 0; i < schemas.Length; i++)
        {
            Assert.Empty(answers[i].Errors);
            var expected = Comparable(JsonNode.Parse(answers[i].Data!.Value.GetRawText())!);
            Assert.Equal(expected, Comparable(await IntrospectAsync(schemas[i])));
        }
    }

    private static async Task<JsonNode> IntrospectAsync(GraphQLSchema schema)
    {
        var executor = new RequestExecutor(schema, Unlimited.Options, new RequestExecutorParts());
        using var result = await executor.ExecuteAsync(Query);
        Assert.Empty(result.Errors);
        return JsonNode.Parse(TestServer.Print(result))!["data"]!;
    }

    /// <summary>The answer without what is free: the order of types and directives, and the descriptions of what every schema has.</summary>
    private static string Comparable(JsonNode data)
    {
        var schema = data["__schema"]!;
        schema["types"] = SortedByName(schema["types"]!);
        schema["directives"] = SortedByName(schema["directives"]!);
        foreach (var type in schema["types"]!.AsArray())
        {
            if (type!["possibleTypes"] is { } possible)
            {
                type["possibleTypes"] = SortedByName(possible);
            }

            if (Name(type).StartsWith("__", StringComparison.Ordinal) || BuiltInScalars.Specified.Any(scalar => scalar.Name == Name(type)))
            {
                Neutralize(type, Name(type) is "__Directive" or "__DirectiveLocation");
            }

            if (Name(type) == "__Schema")
            {
                var directives = type["allFields"]!.AsArray().Single(field => Name(field!) == "directives")!;
                (directives["args"], directives["allArgs"]) = (new JsonArray(), new JsonArray());
            }
        }

        foreach (var directive in schema["directives"]!.AsArray().Where(each => SpecifiedDirectives.All.Any(known => known.Name == Name(each!))))
        {
            Neutralize(directive!, true);
            var locations = directive!["locations"]!.AsArray().Select(location => $"{location}").Except(Experimental);
            directive["locations"] = new JsonArray([.. locations.Select(location => JsonValue.Create(location))]);
        }

        return data.ToJsonString();
    }

    private static void Neutralize(JsonNode node, bool hasExperiments)
    {
        if (node is JsonObject map)
        {
            if (map.ContainsKey("description"))
            {
                map["description"] = null;
            }

            foreach (var value in map.Select(member => member.Value).OfType<JsonNode>())
            {
                Neutralize(value, hasExperiments);
            }
        }
        else if (node is JsonArray list)
        {
            if (hasExperiments)
            {
                list.RemoveAll(item => item is JsonObject && Experimental.Contains(Name(item)));
            }

            foreach (var item in list.OfType<JsonNode>())
            {
                Neutralize(item, hasExperiments);
            }
        }
    }

    private static JsonArray SortedByName(JsonNode list) =>
        [.. list.AsArray().Select(item => item!.DeepClone()).OrderBy(Name, StringComparer.Ordinal)];

    private static string Name(JsonNode node) => $"{node["name"]}";
}
