namespace PyDotOrg.GraphQL.Data.Sorting;

/// <summary>The runtime values of the enum type <c>SortEnumType</c>.</summary>
public enum SortDirection
{
    /// <summary><c>ASC</c></summary>
    Ascending,

    /// <summary><c>DESC</c></summary>
    Descending,
}
