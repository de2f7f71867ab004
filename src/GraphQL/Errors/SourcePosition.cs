namespace PyDotOrg.GraphQL;

/// <summary>A place in a GraphQL document as a reader counts it. Serialised as <c>{"line", "column"}</c>.</summary>
/// <param name="Line">The line, counted from 1. Lines end with LF, CR LF or CR.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 code units.</param>
public readonly record struct SourcePosition(int Line, int Column);
