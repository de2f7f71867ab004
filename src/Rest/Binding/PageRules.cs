using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>The paging of a list (contract rest-v1, section 1.3): limit and offset, or page number and page size.</summary>
/// <param name="DefaultLimit">The items of an answer when the address names no number.</param>
/// <param name="MaxLimit">The most items that <c>limit</c> may ask for.</param>
internal sealed record PageRules(int DefaultLimit, int MaxLimit)
{
    /// <summary>The most items of a page in the page pattern.</summary>
    public const int MaxPageSize = 100;

    /// <summary>The items of a page in the page pattern when the address names no number.</summary>
    public const int DefaultPageSize = 20;

    /// <summary>Reads the page that a request asks for; wrong values are added to the errors.</summary>
    /// <param name="query">The query string.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <param name="body">The body, where limit and offset may stand, too; the query string wins.</param>
    public Page Read(IQueryCollection query, List<BindingError> errors, JsonElement body = default)
    {
        var limit = ReadInteger(query, "limit", 1, MaxLimit, errors) ?? ReadInteger(body, "limit", 1, MaxLimit, errors);
        var offset = ReadInteger(query, "offset", 0, int.MaxValue, errors) ?? ReadInteger(body, "offset", 0, int.MaxValue, errors);
        var number = ReadInteger(query, "currentPage", 1, int.MaxValue, errors);
        var size = ReadInteger(query, "pageSize", 1, Math.Min(MaxPageSize, MaxLimit), errors);
        var pattern = number is null && size is null ? PagePattern.PerPage : PagePattern.CurrentPage;
        number ??= ReadInteger(query, "page", 1, int.MaxValue, errors);
        size ??= ReadInteger(query, "per_page", 1, Math.Min(MaxPageSize, MaxLimit), errors);
        if (limit is not null || offset is not null || (number is null && size is null))
        {
            return new Page(offset ?? 0, limit ?? DefaultLimit);
        }

        var take = size ?? Math.Min(DefaultPageSize, MaxLimit);
        return new Page((int)Math.Min(int.MaxValue, (long)take * ((number ?? 1) - 1L)), take, pattern);
    }

    private static int? ReadInteger(IQueryCollection query, string key, int least, int most, List<BindingError> errors)
    {
        if (!QueryText.TryGet(query, key, out var text))
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= most)
        {
            return value;
        }

        errors.Add(new BindingError(key, BindingError.Query, Messages.IntegerExpected(text, least, most)));
        return null;
    }

    private static int? ReadInteger(JsonElement body, string key, int least, int most, List<BindingError> errors)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty(key, out var json) || json.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var value) && value >= least && value <= most)
        {
            return value;
        }

        errors.Add(new BindingError(key, BindingError.Body, Messages.IntegerExpected(json.ToString(), least, most)));
        return null;
    }
}
