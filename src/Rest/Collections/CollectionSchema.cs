using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Collections;

/// <summary>A collection's <c>schema/</c> document: its fields with type and meaning, and what it can be filtered by.</summary>
internal static class CollectionSchema
{
    private static readonly string[] Exact = ["exact"];

    /// <summary>The document in JSON.</summary>
    /// <param name="route">The list.</param>
    /// <param name="table">Knows the methods of the list and of its rows.</param>
    /// <param name="members">The members of a row.</param>
    public static byte[] Describe(Route route, RouteTable table, IReadOnlyList<AnswerMember> members) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        allowed_detail_http_methods = MethodsOf($"{route.Path.Text}/{{id}}", table),
        allowed_list_http_methods = MethodsOf(route.Path.Text, table),
        default_format = "application/json",
        default_limit = route.Binder.Page?.DefaultLimit ?? 0,
        fields = members.ToDictionary(member => member.Name, Describe, StringComparer.Ordinal),
        filtering = route.Binder.QueryNames.ToDictionary(name => name, _ => Exact, StringComparer.Ordinal),
    });

    private static IEnumerable<string> MethodsOf(string path, RouteTable table) =>
        (table.Find(path, out _)?.Methods ?? []).Where(method => !HttpMethods.IsHead(method)).Select(method => method.ToLowerInvariant());

    private static object Describe(AnswerMember member) => new
    {
        type = TypeOf(member),
        nullable = member.IsNullable,
        @readonly = true,
        help_text = member.IsAddress ? "Where the row is." : member.Shown.Field.Description ?? string.Empty,
    };

    private static string TypeOf(AnswerMember member) => member.IsAddress ? "string" : member.Shown.Field.Type.NullableType() switch
    {
        ListType => "list",
        BooleanType => "boolean",
        IntType or LongType or ShortType => "integer",
        FloatType => "float",
        DecimalType => "decimal",
        DateTimeType => "datetime",
        DateType or LocalDateType => "date",
        _ => "string",
    };
}
