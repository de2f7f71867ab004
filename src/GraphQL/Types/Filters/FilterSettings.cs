using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Data.Filters;

/// <summary>What a filter class says.</summary>
internal sealed class FilterSettings
{
    /// <summary>The name of the input type; null when it is not set.</summary>
    public string? Name { get; set; }

    /// <summary>The description of the input type; null when it is not set.</summary>
    public string? Description { get; set; }

    /// <summary>Whether only named members are fields.</summary>
    public bool IsExplicit { get; set; }

    /// <summary>Whether the input has <c>and</c>; null when it is not said.</summary>
    public bool? AllowsAnd { get; set; }

    /// <summary>Whether the input has <c>or</c>; null when it is not said.</summary>
    public bool? AllowsOr { get; set; }

    /// <summary>The named members in their order.</summary>
    public List<FilterFieldSettings> Fields { get; } = [];

    /// <summary>The properties that are no fields, by their names in C#.</summary>
    public HashSet<string> Ignored { get; } = new(StringComparer.Ordinal);

    /// <summary>The operations in their order.</summary>
    public List<FilterOperationSettings> Operations { get; } = [];
}

/// <summary>What a filter class says of one member.</summary>
/// <param name="Member">The member.</param>
internal sealed record FilterFieldSettings(LambdaExpression Member)
{
    /// <summary>The name; null when it is not set.</summary>
    public string? Name { get; set; }

    /// <summary>The description; null when it is not set.</summary>
    public string? Description { get; set; }

    /// <summary>How the operands are marked as global ids; null when they are plain values.</summary>
    public Types.Relay.IMarksId? Id { get; set; }

    /// <summary>The class of the field's own filter; null when it follows from the member's type.</summary>
    public Type? FilterClass { get; set; }
}

/// <summary>What a class of operations says of one.</summary>
/// <param name="Operation">The operation.</param>
internal sealed record FilterOperationSettings(FilterOperation Operation)
{
    /// <summary>The name; null for the usual one.</summary>
    public string? Name { get; set; }

    /// <summary>The description; null when it is not set.</summary>
    public string? Description { get; set; }
}
