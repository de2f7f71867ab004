using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>
/// A part of a result with places that are filled later: an object, a list, a row of a query. The links upwards serve
/// null propagation (specification, section 6.4.4) and the paths of errors.
/// </summary>
public abstract class ResultContainer : ResultNode
{
    /// <summary>The container that this one has a place in; null for the root.</summary>
    public ResultContainer? Parent { get; init; }

    /// <summary>The place in <see cref="Parent"/>.</summary>
    public int Index { get; init; }

    /// <summary>Whether null propagation has removed the container from the result; pending work on it is dropped.</summary>
    public bool IsRemoved { get; internal set; }

    /// <summary>What the path of an error says for a place: a response name or a list position.</summary>
    public abstract object GetPathSegment(int index);

    /// <summary>Puts a finished part into a place; a part that is to be null goes through <see cref="TrySetNull"/>.</summary>
    public abstract void SetValue(int index, ResultNode value);

    /// <summary>Puts the last leaf of a writer into a place.</summary>
    /// <param name="index">The place.</param>
    /// <param name="leaves">The operation's arena.</param>
    /// <param name="start">Where the leaf starts; it ends where the writer is.</param>
    internal virtual void SetLeaf(int index, JsonWriter leaves, int start) =>
        SetValue(index, new ArenaLeaf(leaves, start, leaves.Length - start));

    /// <summary>Puts null into a place.</summary>
    /// <returns>False when the place must not be null; the container itself then becomes null in its parent.</returns>
    public abstract bool TrySetNull(int index);

    /// <summary>Puts null into a place and, where null may not stand, into the nearest place above where it may.</summary>
    /// <returns>False when no place above may be null: the whole <c>data</c> becomes null.</returns>
    public bool PropagateNull(int index)
    {
        var container = this;
        while (!container.TrySetNull(index))
        {
            container.IsRemoved = true;
            if (container.Parent is null)
            {
                return false;
            }

            index = container.Index;
            container = container.Parent;
        }

        return true;
    }

    /// <summary>Adds what the path of an error says for a place to a path that is put together from its end.</summary>
    private protected virtual void AddPath(List<object> reversed, int index) => reversed.Add(GetPathSegment(index));

    /// <summary>The path of a place from the root.</summary>
    public IReadOnlyList<object> GetPath(int index)
    {
        var path = new List<object>();
        for (var container = this; container is not null; container = container.Parent)
        {
            container.AddPath(path, index);
            index = container.Index;
        }

        path.Reverse();
        return path;
    }
}
