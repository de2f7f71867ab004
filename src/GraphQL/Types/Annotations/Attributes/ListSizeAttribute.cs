namespace PyDotOrg.GraphQL.CostAnalysis.Types;

/// <summary>Puts <c>@listSize</c> on a field: how many items a cost analysis reckons with.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The items of a list without slicing arguments; 0 when none is assumed.</summary>
    public int AssumedSize { get; set; }

    /// <summary>The arguments that say how many items are wanted.</summary>
    public string[] SlicingArguments { get; set; } = [];

    /// <summary>The items when no slicing argument is given; 0 when none is assumed.</summary>
    public int SlicingArgumentDefaultValue { get; set; }

    /// <summary>The fields below that the size is about; empty for the field itself.</summary>
    public string[] SizedFields { get; set; } = [];

    /// <summary>Whether one slicing argument must be given.</summary>
    public bool RequireOneSlicingArgument { get; set; } = true;
}
