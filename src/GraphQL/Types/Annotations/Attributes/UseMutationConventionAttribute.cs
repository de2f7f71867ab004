namespace PyDotOrg.GraphQL.Types;

/// <summary>Lets a mutation follow the convention for inputs and payloads, with other names, or lets it not follow.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>The name of the input type; null for that of the options.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The name of the argument; null for that of the options.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The name of the payload type; null for that of the options.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The name of the payload's field for the result; null for the name of the result's type.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The name of the union of errors; null for that of the options.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>Whether the mutation keeps its own arguments and result.</summary>
    public bool Disable { get; set; }
}
