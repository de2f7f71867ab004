using System.Text;
using System.Text.Json.Nodes;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>Every row, every field of a row and every field at the root is asked for by everybody.</summary>
[Collection(TrustTests.Name)]
public sealed class FieldAccessTests(TrustServer server)
{
    private ILookup<string, Decision> Types => Decision.All.ToLookup(static line => line.Of);

    [Fact]
    public async Task Rows_and_drafts_are_seen_by_those_for_whom_they_are()
    {
        List<string> wrong = [];
        foreach (var ((entity, place), row) in server.Rows.All)
        {
            var which = place is Place.Public or Place.Strange ? "(rows)" : "(drafts)";
            if (Types[entity.Name].FirstOrDefault(line => line.Name == which) is not { } decision)
            {
                continue;
            }

            foreach (var sender in Enum.GetValues<Sender>())
            {
                var answer = await server.AskAsync(sender, "query($id: ID!) { node(id: $id) { __typename } }", new JsonObject { ["id"] = TrustRows.GlobalId(row) });
                var isSeen = Decision.Allows(decision.Who, sender) && !(place == Place.Strange && decision.Who != "public" && !Decision.Allows("staff", sender));
                if (answer["errors"] is not null || answer["data"]!["node"] is not null != (isSeen && !(place == Place.Strange && decision.Who == "owner")))
                {
                    wrong.Add($"{entity.Name}.{which} ({decision.Who}) by {sender}, {place}: {answer.ToJsonString()}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void It_is_decided_of_the_rows_of_every_type_who_sees_them() => Assert.Equal(
        [],
        server.Rows.All.Where(row => server.Executor.Schema.Types.Any(type => type is ObjectType && type.Name == row.Key.Entity.Name))
            .Select(static row => $"{row.Key.Entity.Name} {(row.Key.Place is Place.Public or Place.Strange ? "(rows)" : "(drafts)")}").Distinct()
            .Except(Decision.All.Select(static line => $"{line.Of} {line.Name}")));

    [Fact]
    public async Task Fields_of_rows_are_null_for_those_for_whom_they_are_not()
    {
        List<string> wrong = [];
        foreach (var type in server.Executor.Schema.Types.OfType<ObjectType>().Where(type => Types[type.Name].Any(static line => line.Name == "(rows)")))
        {
            var row = server.Rows.All.Single(row => row.Key.Entity.Name == type.Name && row.Key.Place == Place.Public).Value;
            var selection = string.Join(' ', type.Fields.Where(static field => field.Name[0] != '_').Select(Select));
            foreach (var sender in Enum.GetValues<Sender>().Where(sender => Decision.Allows(Types[type.Name].Single(static line => line.Name == "(rows)").Who, sender)))
            {
                var answer = await server.AskAsync(sender, $"query($id: ID!) {{ node(id: $id) {{ ... on {type.Name} {{ {selection} }} }} }}", new JsonObject { ["id"] = TrustRows.GlobalId(row) });
                wrong.AddRange(answer["errors"] is null
                    ? Types[type.Name].Where(line => line.Name[0] != '(' && line.Who != "row" && IsThere(answer["data"]!["node"]![line.Name]) != Decision.Allows(line.Who, sender)).Select(line => $"{line} ({line.Who}) by {sender}: {answer["data"]!["node"]![line.Name]}")
                    : [$"{type.Name} by {sender}: {answer.ToJsonString()}"]);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("Query", "query")]
    [InlineData("Subscription", "subscription")]
    public async Task Fields_at_the_root_are_refused_to_those_for_whom_they_are_not(string root, string operation)
    {
        List<string> wrong = [];
        foreach (var line in Types[root])
        {
            var field = (operation == "query" ? server.Executor.Schema.QueryType : server.Executor.Schema.SubscriptionType!).Fields[line.Name];
            var document = $"{operation} {{ {line.Name}{Arguments(field)} {(field.Type.NamedType() is ScalarType ? "" : "{ __typename }")} }}";
            foreach (var sender in Enum.GetValues<Sender>())
            {
                var code = operation == "query"
                    ? $"{(await server.AskAsync(sender, document))["errors"]?[0]?["extensions"]?["code"]}"
                    : await server.ListenAsync(sender, document);
                if (code.StartsWith("AUTH_", StringComparison.Ordinal) == Decision.Allows(line.Who, sender) || (code.Length > 0 && !code.StartsWith("AUTH_", StringComparison.Ordinal)))
                {
                    wrong.Add($"{line} ({line.Who}) by {sender}: {code}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Whether a field gave something; an empty list is nothing.</summary>
    private static bool IsThere(JsonNode? value) => value is JsonObject page && page["totalCount"] is { } count ? (int)count > 0 : value is not null;

    private static string Select(OutputField field) => field.Type.NamedType() switch
    {
        ScalarType or EnumType => field.Name,
        ObjectType type when type.Fields.Any(static each => each.Name == "totalCount") => $"{field.Name} {{ totalCount }}",
        _ => $"{field.Name} {{ __typename }}",
    };

    /// <summary>Values for the arguments without which it does not go; they lead to nothing.</summary>
    private static string Arguments(OutputField field)
    {
        var needed = field.Arguments.Where(static argument => argument.IsRequired).Select(static argument => $"{argument.Name}: {Sample(argument)}").ToList();
        return needed.Count == 0 ? "" : $"({string.Join(", ", needed)})";
    }

    private static string Sample(InputField argument) => argument.Type.NamedType().Name switch
    {
        _ when argument.Type.NullableType() is ListType => "[]",
        "ID" => $"\"{Convert.ToBase64String([.. Encoding.UTF8.GetBytes($"{(argument.Binding as NodeIdInput)?.TypeName ?? "Job"}:"), .. new byte[16]])}\"",
        "UUID" => "\"00000000-0000-4000-8000-000000000000\"",
        "LocalDate" => "\"2025-01-01\"",
        "Int" => "1",
        _ => "\"nothing\"",
    };
}
