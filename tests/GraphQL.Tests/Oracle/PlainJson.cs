using System.Text.Json;
using System.Text.Json.Nodes;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>JSON as the executor's values, and arguments as JSON, for comparisons with the reference.</summary>
internal static class PlainJson
{
    /// <summary>The arguments of a field as the oracle writes them: members sorted.</summary>
    public static string Arguments(IResolverContext context)
    {
        JsonObject all = [];
        foreach (var argument in context.Field.Arguments.OrderBy(argument => argument.Name, StringComparer.Ordinal))
        {
            if (context.TryGetArgument(argument.Name, out var value))
            {
                all[argument.Name] = ToJson(value);
            }
        }

        return all.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        InputObjectValue input => new JsonObject(
            input.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create(field.Key, ToJson(field.Value)))),
        object?[] items => new JsonArray([.. items.Select(ToJson)]),
        _ => JsonSerializer.SerializeToNode(value),
    };
}
