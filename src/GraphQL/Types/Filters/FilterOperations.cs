using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Data.Filters;

/// <summary>The operations of each kind of value, their names and their costs (contract: Hot Chocolate, sections 2.5 and 2.10).</summary>
internal static class FilterOperations
{
    private const double UsualCost = 10;
    private const double SearchCost = 20;

    private static readonly FilterOperation[] Equality = [FilterOperation.Equals, FilterOperation.NotEquals];

    private static readonly FilterOperation[] Membership = [.. Equality, FilterOperation.In, FilterOperation.NotIn];

    private static readonly FilterOperation[] Comparison =
    [
        .. Membership,
        FilterOperation.GreaterThan, FilterOperation.NotGreaterThan,
        FilterOperation.GreaterThanOrEquals, FilterOperation.NotGreaterThanOrEquals,
        FilterOperation.LowerThan, FilterOperation.NotLowerThan,
        FilterOperation.LowerThanOrEquals, FilterOperation.NotLowerThanOrEquals,
    ];

    private static readonly FilterOperation[] Text =
    [
        .. Equality,
        FilterOperation.Contains, FilterOperation.NotContains,
        FilterOperation.In, FilterOperation.NotIn,
        FilterOperation.StartsWith, FilterOperation.NotStartsWith,
        FilterOperation.EndsWith, FilterOperation.NotEndsWith,
    ];

    private static readonly FilterOperation[] TextIgnoringCase =
    [
        FilterOperation.EqualsIgnoreCase, FilterOperation.ContainsIgnoreCase,
        FilterOperation.StartsWithIgnoreCase, FilterOperation.EndsWithIgnoreCase,
    ];

    /// <summary>The operations that values of a leaf type have by themselves; empty when they cannot be filtered.</summary>
    public static IReadOnlyList<FilterOperation> Of(NamedType type) => type switch
    {
        EnumType => Membership,
        StringType => Text,
        BooleanType => Equality,
        IdType or UrlType or UriType => Membership,
        AnyType or Base64StringType => [],
        ScalarType => Comparison,
        _ => [],
    };

    /// <summary>Whether values of a leaf type can have an operation.</summary>
    public static bool Allows(NamedType type, FilterOperation operation) =>
        Of(type).Contains(operation) || (type is StringType && TextIgnoringCase.Contains(operation));

    /// <summary>The name of an operation.</summary>
    public static string NameOf(FilterOperation operation) => operation switch
    {
        FilterOperation.Equals => "eq",
        FilterOperation.NotEquals => "neq",
        FilterOperation.In => "in",
        FilterOperation.NotIn => "nin",
        FilterOperation.GreaterThan => "gt",
        FilterOperation.NotGreaterThan => "ngt",
        FilterOperation.GreaterThanOrEquals => "gte",
        FilterOperation.NotGreaterThanOrEquals => "ngte",
        FilterOperation.LowerThan => "lt",
        FilterOperation.NotLowerThan => "nlt",
        FilterOperation.LowerThanOrEquals => "lte",
        FilterOperation.NotLowerThanOrEquals => "nlte",
        FilterOperation.NotContains => "ncontains",
        FilterOperation.StartsWith => "startsWith",
        FilterOperation.NotStartsWith => "nstartsWith",
        FilterOperation.EndsWith => "endsWith",
        FilterOperation.NotEndsWith => "nendsWith",
        FilterOperation.EqualsIgnoreCase => "ieq",
        FilterOperation.ContainsIgnoreCase => "icontains",
        FilterOperation.StartsWithIgnoreCase => "istartsWith",
        FilterOperation.EndsWithIgnoreCase => "iendsWith",
        _ => operation.ToString().ToLowerInvariant(),
    };

    /// <summary>What an operation means, for its description.</summary>
    public static string Describe(FilterOperation operation) => operation switch
    {
        FilterOperation.And => "All of these filters hold; an empty list asks nothing.",
        FilterOperation.Or => "At least one of these filters holds; an empty list asks nothing.",
        FilterOperation.Equals => "Is this value; null asks for values that are missing.",
        FilterOperation.NotEquals => "Is not this value; null asks for values that are there.",
        FilterOperation.In => "Is one of these values; null among them asks for values that are missing.",
        FilterOperation.NotIn => "Is none of these values; a missing value is none, unless null is among them.",
        FilterOperation.GreaterThan => "Is greater than this value.",
        FilterOperation.NotGreaterThan => "Is not greater than this value; a missing value is not, either.",
        FilterOperation.GreaterThanOrEquals => "Is greater than this value, or equal to it.",
        FilterOperation.NotGreaterThanOrEquals => "Is neither greater than this value nor equal to it; a missing value is not, either.",
        FilterOperation.LowerThan => "Is lower than this value.",
        FilterOperation.NotLowerThan => "Is not lower than this value; a missing value is not, either.",
        FilterOperation.LowerThanOrEquals => "Is lower than this value, or equal to it.",
        FilterOperation.NotLowerThanOrEquals => "Is neither lower than this value nor equal to it; a missing value is not, either.",
        FilterOperation.Contains => "Has this text in it. Upper and lower case differ, and no character stands for another one.",
        FilterOperation.NotContains => "Does not have this text in it, or is missing.",
        FilterOperation.StartsWith => "Starts with this text. Upper and lower case differ, and no character stands for another one.",
        FilterOperation.NotStartsWith => "Does not start with this text, or is missing.",
        FilterOperation.EndsWith => "Ends with this text. Upper and lower case differ, and no character stands for another one.",
        FilterOperation.NotEndsWith => "Does not end with this text, or is missing.",
        FilterOperation.EqualsIgnoreCase => "Is this text but for upper and lower case of the letters A to Z.",
        FilterOperation.ContainsIgnoreCase => "Has this text in it, the letters A to Z in upper or lower case.",
        FilterOperation.StartsWithIgnoreCase => "Starts with this text, the letters A to Z in upper or lower case.",
        FilterOperation.EndsWithIgnoreCase => "Ends with this text, the letters A to Z in upper or lower case.",
        FilterOperation.All => "Every element passes this filter; so it is when there are none.",
        FilterOperation.None => "No element passes this filter.",
        FilterOperation.Some => "At least one element passes this filter.",
        _ => "Whether there are elements at all.",
    };

    /// <summary>What an operation costs.</summary>
    public static double CostOf(FilterOperation operation) => operation switch
    {
        >= FilterOperation.Contains and <= FilterOperation.NotEndsWith => SearchCost,
        FilterOperation.ContainsIgnoreCase or FilterOperation.StartsWithIgnoreCase or FilterOperation.EndsWithIgnoreCase => SearchCost,
        _ => UsualCost,
    };

    /// <summary>Whether the operand of an operation is a list.</summary>
    public static bool TakesList(FilterOperation operation) => operation is FilterOperation.In or FilterOperation.NotIn;
}
