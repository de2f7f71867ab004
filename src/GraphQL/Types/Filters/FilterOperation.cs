namespace PyDotOrg.GraphQL.Data.Filters;

/// <summary>What a field of a filter input asks of a value; the <see cref="Types.InputField.Binding"/> of such fields.</summary>
public enum FilterOperation
{
    /// <summary><c>and</c>: every filter of the list holds.</summary>
    And,

    /// <summary><c>or</c>: at least one filter of the list holds.</summary>
    Or,

    /// <summary><c>eq</c></summary>
    Equals,

    /// <summary><c>neq</c></summary>
    NotEquals,

    /// <summary><c>in</c>: one of the list.</summary>
    In,

    /// <summary><c>nin</c>: none of the list.</summary>
    NotIn,

    /// <summary><c>gt</c></summary>
    GreaterThan,

    /// <summary><c>ngt</c></summary>
    NotGreaterThan,

    /// <summary><c>gte</c></summary>
    GreaterThanOrEquals,

    /// <summary><c>ngte</c></summary>
    NotGreaterThanOrEquals,

    /// <summary><c>lt</c></summary>
    LowerThan,

    /// <summary><c>nlt</c></summary>
    NotLowerThan,

    /// <summary><c>lte</c></summary>
    LowerThanOrEquals,

    /// <summary><c>nlte</c></summary>
    NotLowerThanOrEquals,

    /// <summary><c>contains</c></summary>
    Contains,

    /// <summary><c>ncontains</c></summary>
    NotContains,

    /// <summary><c>startsWith</c></summary>
    StartsWith,

    /// <summary><c>nstartsWith</c></summary>
    NotStartsWith,

    /// <summary><c>endsWith</c></summary>
    EndsWith,

    /// <summary><c>nendsWith</c></summary>
    NotEndsWith,

    /// <summary><c>ieq</c>: equal but for upper and lower case. Only where an operation type names it.</summary>
    EqualsIgnoreCase,

    /// <summary><c>icontains</c>: as <c>contains</c>, but for upper and lower case. Only where an operation type names it.</summary>
    ContainsIgnoreCase,

    /// <summary><c>istartsWith</c>: as <c>startsWith</c>, but for upper and lower case. Only where an operation type names it.</summary>
    StartsWithIgnoreCase,

    /// <summary><c>iendsWith</c>: as <c>endsWith</c>, but for upper and lower case. Only where an operation type names it.</summary>
    EndsWithIgnoreCase,

    /// <summary><c>all</c>: every element of a list passes the filter.</summary>
    All,

    /// <summary><c>none</c>: no element of a list passes the filter.</summary>
    None,

    /// <summary><c>some</c>: at least one element of a list passes the filter.</summary>
    Some,

    /// <summary><c>any</c>: whether the list has an element at all.</summary>
    Any,
}
