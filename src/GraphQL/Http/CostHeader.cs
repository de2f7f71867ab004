using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Http;

/// <summary>The request header <c>GraphQL-Cost</c>: <c>report</c> or <c>validate</c>; other values ask for nothing.</summary>
internal static class CostHeader
{
    private const string Name = "GraphQL-Cost";

    public static CostReport Read(IHeaderDictionary headers)
    {
        if (!headers.TryGetValue(Name, out var value))
        {
            return CostReport.None;
        }

        return Is(value, "report") ? CostReport.Report : Is(value, "validate") ? CostReport.Validate : CostReport.None;
    }

    private static bool Is(string? value, string wanted) => string.Equals(value, wanted, StringComparison.OrdinalIgnoreCase);
}
