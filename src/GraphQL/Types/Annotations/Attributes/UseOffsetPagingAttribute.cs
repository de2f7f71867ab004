using System.Runtime.CompilerServices;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Gives the list of a field in segments with <c>skip</c> and <c>take</c>.</summary>
/// <param name="type">The CLR type of the items; null for that of the list.</param>
/// <param name="order">The line of the attribute, which tells the order of several.</param>
public sealed class UseOffsetPagingAttribute(Type? type = null, [CallerLineNumber] int order = 0)
    : PagingAttribute(PagingKind.Offset, type, order)
{
    /// <summary>The name of the segment without its suffix; null for the name of the field.</summary>
    public string? CollectionSegmentName { get => Settings.Name; set => Settings.Name = value; }
}
