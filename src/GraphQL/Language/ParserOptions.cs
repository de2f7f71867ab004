namespace PyDotOrg.GraphQL.Language;

/// <summary>The limits of a parse. They bound the work before anything else has looked at a document.</summary>
public sealed record ParserOptions
{
    /// <summary>No <see cref="MaxDepth"/> may be greater: trees are walked by recursion.</summary>
    public const int DepthCeiling = 1000;

    /// <summary>What a request may hold: 64 KiB, 15,000 tokens, 200 levels.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>For documents of our own, such as schema files: as many bytes and tokens as there are.</summary>
    public static ParserOptions Trusted { get; } = new() { MaxBytes = int.MaxValue, MaxTokens = int.MaxValue };

    /// <summary>The most bytes of a document. They are counted before anything is read, so the rest of the text costs nothing.</summary>
    public int MaxBytes { get; init; } = 64 * 1024;

    /// <summary>The most tokens of a document, comments and the end of file not counted.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>
    /// The most levels of selection sets, list and object values and list types in each other,
    /// between 1 and <see cref="DepthCeiling"/>.
    /// </summary>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DepthCeiling);
            field = value;
        }
    } = 200;

    /// <summary>Whether definitions of the type system are read; refused as syntax errors otherwise. On by default.</summary>
    public bool AllowTypeSystem { get; init; } = true;
}
