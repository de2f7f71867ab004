namespace PyDotOrg.GraphQL.Types;

/// <summary>What of a schema is printed.</summary>
public sealed record SchemaPrinterOptions
{
    /// <summary>Everything that clients may know.</summary>
    public static SchemaPrinterOptions Default { get; } = new();

    /// <summary>The names of the only types that are printed; null prints the whole schema. Unknown names print nothing.</summary>
    public IReadOnlyCollection<string>? Types { get; init; }

    /// <summary>Whether directives that are implementation details are printed, such as <c>@authorize</c>. Off by default.</summary>
    public bool IncludesInternalDirectives { get; init; }
}
