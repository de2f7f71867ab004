using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>Reads parameters of a query string. Of a repeated one the last counts; an empty one is not given (contract rest-v1, section 1.4).</summary>
internal static class QueryText
{
    /// <summary>Finds a parameter.</summary>
    /// <returns>Whether it was given.</returns>
    public static bool TryGet(IQueryCollection query, string name, [NotNullWhen(true)] out string? text)
    {
        text = query.TryGetValue(name, out var values) && values.Count > 0 ? values[^1] : null;
        return !string.IsNullOrEmpty(text);
    }
}
