namespace PyDotOrg.GraphQL.Types;

/// <summary>A directive that documents or schemas may use (specification, section 3.13).</summary>
public sealed class DirectiveDefinition : DescribedElement
{
    /// <summary>The name without the at sign.</summary>
    public required string Name { get; init; }

    /// <summary>The arguments in their declared order.</summary>
    public NamedElements<InputField> Arguments { get; init; } = [];

    /// <summary>The places where the directive may stand, in upper case as the specification names them.</summary>
    public required IReadOnlyList<string> Locations { get; init; }

    /// <summary>Whether the directive may stand several times in one place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Whether the specification itself defines the directive; such definitions are not printed.</summary>
    public bool IsSpecified { get; init; }

    /// <summary>Whether the directive is an implementation detail that the printed schema leaves out.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Where the element was written; null when nobody knows.</summary>
    internal SchemaOrigin? Origin { get; init; }
}
