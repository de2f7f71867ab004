using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>The type that a class of annotated C# adds fields to; exactly one of the three addresses is set.</summary>
internal sealed record ExtensionTarget
{
    /// <summary>The CLR type of the extended type.</summary>
    public Type? RuntimeType { get; init; }

    /// <summary>The name of the extended type.</summary>
    public string? Name { get; init; }

    /// <summary>The root that is extended.</summary>
    public OperationType? Operation { get; init; }

    /// <summary>The fields that are taken away.</summary>
    public IReadOnlyList<string> IgnoreFields { get; init; } = [];

    /// <summary>The properties that are no fields.</summary>
    public IReadOnlyList<string> IgnoreProperties { get; init; } = [];
}

/// <summary>An attribute that adds the members of its class to another type.</summary>
internal interface IExtendsType
{
    /// <summary>The other type.</summary>
    ExtensionTarget Target { get; }
}

/// <summary>An attribute that may give its type a name.</summary>
internal interface INamesType
{
    /// <summary>The name; null when the type's own is kept.</summary>
    string? Name { get; }
}
