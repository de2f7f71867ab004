namespace PyDotOrg.GraphQL.Language;

/// <summary>
/// The part of a source text that a node was read from. Nodes made by code have the default, 0 to 0.
/// <see cref="SourceText.GetPosition"/> turns an offset into line and column.
/// </summary>
/// <param name="Start">Offset of the first byte, counted from 0 in the UTF-8 source.</param>
/// <param name="End">Offset behind the last byte.</param>
public readonly record struct Location(int Start, int End);
