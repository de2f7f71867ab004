using System.Globalization;
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
    public Page Read(IQueryCollection query, List<BindingError> errors)
    {
        var limit = ReadInteger(query, "limit", 1, MaxLimit, errors);
        var offset = ReadInteger(query, "offset", 0, int.MaxValue, errors);
        var number = ReadInteger(query, "currentPage", 1, int.MaxValue, errors);
        var size = ReadInteger(query, "pageSize", 1, Math.Min(MaxPageSize, MaxLimit), errors);
        number ??= ReadInteger(query, "page", 1, int.MaxValue, errors);
        size ??= ReadInteger(query, "per_page", 1, Math.Min(MaxPageSize, MaxLimit), errors);
        if (limit is not null || offset is not null || (number is null && size is null))
        {
            return new Page(offset ?? 0, limit ?? DefaultLimit);
        }

        var take = size ?? Math.Min(DefaultPageSize, MaxLimit);
        return new Page((int)Math.Min(int.MaxValue, (long)take * ((number ?? 1) - 1L)), take);
    }

    private static int? ReadInteger(IQueryCollection query, string key, int least, int most, List<BindingError> errors)
    {
        if (!query.TryGetValue(key, out var values) || values is not [.., { Length: > 0 } text])
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= most)
        {
            return value;
        }

        errors.Add(new BindingError(key, "query", Messages.IntegerExpected(text, least, most)));
        return null;
    }
}

/// <summary>The part of a list that a request asks for.</summary>
/// <param name="Skip">The items before it.</param>
/// <param name="Take">Its most items.</param>
internal readonly record struct Page(int Skip, int Take);
