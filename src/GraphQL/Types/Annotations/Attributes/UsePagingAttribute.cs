using System.Runtime.CompilerServices;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Gives the list of a field in pages with cursors: a connection.</summary>
/// <param name="type">The CLR type of the nodes; null for that of the list.</param>
/// <param name="order">The line of the attribute, which tells the order of several.</param>
public sealed class UsePagingAttribute(Type? type = null, [CallerLineNumber] int order = 0) : CursorPagingAttribute(type, order);

/// <summary>Gives the list of a field in pages with cursors: a connection.</summary>
/// <typeparam name="T">The CLR type of the nodes.</typeparam>
/// <param name="order">The line of the attribute, which tells the order of several.</param>
public sealed class UsePagingAttribute<T>([CallerLineNumber] int order = 0) : CursorPagingAttribute(typeof(T), order);
