using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>The coerced arguments of a field as <c>JSON.stringify</c> writes them, members sorted.</summary>
internal static class ArgumentText
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IResolverContext context)
    {
        JsonObject all = [];
        foreach (var argument in context.Field.Arguments.OrderBy(argument => argument.Name, StringComparer.Ordinal))
        {
            if (context.TryGetArgument(argument.Name, out var value))
            {
                all[argument.Name] = ToJson(value);
            }
        }

        return all.ToJsonString(Relaxed);
    }

    private static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        InputObjectValue input => Sorted(input.Fields, field => field.Key, field => ToJson(field.Value)),
        object?[] items => new JsonArray([.. items.Select(ToJson)]),
        JsonElement { ValueKind: JsonValueKind.Object } json => Sorted(json.EnumerateObject(), member => member.Name, member => ToJson(member.Value)),
        JsonElement { ValueKind: JsonValueKind.Array } json => new JsonArray([.. json.EnumerateArray().Select(item => ToJson(item))]),
        JsonElement { ValueKind: JsonValueKind.Number } json => JsonValue.Create(json.GetDouble()),
        JsonElement { ValueKind: JsonValueKind.Null } => null,
        _ => JsonSerializer.SerializeToNode(value),
    };

    private static JsonObject Sorted<T>(IEnumerable<T> members, Func<T, string> name, Func<T, JsonNode?> value) =>
        new(members.OrderBy(name, StringComparer.Ordinal).Select(member => KeyValuePair.Create(name(member), value(member))));
}
