using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using PyDotOrg.Graph.Data.Search;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>The filters of a search: an object of attributes and their values. Lets through nothing else.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class SearchFiltersAttribute : ValidationAttribute
{
    /// <summary>Reads filters that were let through; null values are none.</summary>
    public static IReadOnlyList<SearchFilter> Read(JsonElement? filters) => filters is not { ValueKind: JsonValueKind.Object } given
        ? []
        : [.. given.EnumerateObject()
            .Where(filter => filter.Value.ValueKind != JsonValueKind.Null)
            .Select(filter => new SearchFilter(filter.Name, filter.Value.ToString()))];

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not JsonElement { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } given ? ValidationResult.Success
        : given.ValueKind != JsonValueKind.Object ? new ValidationResult(Messages.FiltersNotAnObject)
        : FindNested(given) is { } name ? new ValidationResult(Messages.FilterNotPlain(name))
        : ValidationResult.Success;

    private static string? FindNested(JsonElement filters)
    {
        foreach (var filter in filters.EnumerateObject())
        {
            if (filter.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                return filter.Name;
            }
        }

        return null;
    }
}
