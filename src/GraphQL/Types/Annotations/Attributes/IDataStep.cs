namespace PyDotOrg.GraphQL.Types;

/// <summary>The steps of a data pipeline in the order in which their attributes must stand.</summary>
internal enum DataStep
{
    /// <summary>UsePaging, UseOffsetPaging, UseFirstOrDefault, UseSingleOrDefault.</summary>
    Paging,

    /// <summary>UseProjection.</summary>
    Projection,

    /// <summary>UseFiltering.</summary>
    Filtering,

    /// <summary>UseSorting.</summary>
    Sorting,
}

/// <summary>An attribute that asks for a step of a data pipeline.</summary>
internal interface IDataStep
{
    /// <summary>The step.</summary>
    DataStep Step { get; }

    /// <summary>The line of the attribute, which tells the order of several.</summary>
    int Order { get; }
}

/// <summary>An attribute that asks for one item of a list.</summary>
internal interface IPicksOne : IDataStep
{
    /// <summary>Which item.</summary>
    Cardinality Cardinality { get; }
}

/// <summary>An attribute that may name the class of an input type.</summary>
internal interface INamesInputType : IDataStep
{
    /// <summary>The class; null when the input is made from the element type.</summary>
    Type? InputType { get; }
}
