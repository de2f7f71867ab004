namespace PyDotOrg.GraphQL.Types.Pagination;

/// <summary>An item of a page and the cursor that leads back to it.</summary>
public abstract class Edge
{
    private protected Edge(string cursor) => Cursor = cursor;

    /// <summary>The text by which clients ask for what comes before or after the item; opaque to them.</summary>
    public string Cursor { get; }

    /// <summary>The item.</summary>
    public abstract object? Item { get; }
}

/// <summary>An item of one type and its cursor.</summary>
/// <typeparam name="T">The item.</typeparam>
/// <param name="node">The item.</param>
/// <param name="cursor">The text by which clients ask for what comes before or after the item; opaque to them.</param>
public sealed class Edge<T>(T node, string cursor) : Edge(cursor)
{
    /// <summary>The item.</summary>
    public T Node { get; } = node;

    /// <inheritdoc/>
    public override object? Item => Node;
}
