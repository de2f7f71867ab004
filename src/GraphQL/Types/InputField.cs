using System.ComponentModel.DataAnnotations;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object (specification, sections 3.6.1 and 3.10).</summary>
public sealed class InputField : DescribedElement, INamedElement
{
    /// <summary>The name, unique among its siblings.</summary>
    public required string Name { get; init; }

    /// <summary>The type; set once while the schema is built.</summary>
    public IType Type { get; internal set; } = null!; // The builder completes every input field before the schema leaves it.

    /// <summary>The default as it is written in SDL; null when there is none.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The default as a coerced value; meaningful only when <see cref="DefaultValue"/> is not null.</summary>
    public object? CoercedDefault { get; internal set; }

    /// <summary>Why the value should no longer be given; null when it may be.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The directives applied to the definition.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; init; } = [];

    /// <summary>The CLR type that resolvers receive; null for schemas that were read from SDL.</summary>
    public Type? RuntimeType { get; init; }

    /// <summary>What the value stands for where it does more than carry data: a filter's or a sort's member, an id's type.</summary>
    public object? Binding { get; init; }

    /// <summary>What the value must be beyond its type, as validation attributes of .NET say it.</summary>
    public IReadOnlyList<ValidationAttribute> Rules { get; init; } = [];

    /// <summary>Where the element was written; null when nobody knows.</summary>
    internal SchemaOrigin? Origin { get; init; }

    /// <summary>Whether a value must be given: non-null and without default (IsRequiredInputField).</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;
}
