using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Binding;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>
/// The parameters that choose a page (contract rest-v1, section 1.3). They declare no default: generated clients send declared
/// ones with every request, and would mix the two patterns.
/// </summary>
internal static class PageParameters
{
    /// <summary>The parameters of a list.</summary>
    public static IEnumerable<OpenApiParameter> Of(PageRules page)
    {
        var mostPerPage = Math.Min(PageRules.MaxPageSize, page.MaxLimit);
        yield return Create("limit", Number(1, page.MaxLimit, null), Math.Min(PageRules.DefaultPageSize, page.MaxLimit), Messages.Limit(page.DefaultLimit));
        yield return Create("offset", Number(0, null, null), 0, Messages.Offset);
        yield return Create("currentPage", Number(1, null, null), 1, Messages.CurrentPage);
        yield return Create("pageSize", Number(1, mostPerPage, null), Math.Min(PageRules.DefaultPageSize, page.MaxLimit), Messages.PageSize(Math.Min(PageRules.DefaultPageSize, page.MaxLimit)));
    }

    /// <summary>A whole number with its limits.</summary>
    public static OpenApiSchema Number(int least, int? most, string? description) => new()
    {
        Type = JsonSchemaType.Integer,
        Format = "int32",
        Minimum = least.ToString(CultureInfo.InvariantCulture),
        Maximum = most?.ToString(CultureInfo.InvariantCulture),
        Description = description,
    };

    private static OpenApiParameter Create(string name, OpenApiSchema schema, int example, string description) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema, Example = JsonValue.Create(example) };
}
