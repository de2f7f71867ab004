using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>The place that a part of a result comes to later. Null propagation ends here.</summary>
/// <param name="path">The path of the place.</param>
/// <param name="scope">The deferred fragments around it; null when there are none.</param>
/// <param name="isNullable">Whether null may stand in the place.</param>
internal sealed class BranchRoot(IReadOnlyList<object> path, FragmentScope? scope, bool isNullable) : ResultContainer
{
    private ResultNode? _value;

    /// <summary>The deferred fragments around the place; null when there are none.</summary>
    public FragmentScope? Scope => scope;

    /// <inheritdoc/>
    public override object GetPathSegment(int index) => path[^1];

    /// <inheritdoc/>
    public override void SetValue(int index, ResultNode value) => _value = value;

    /// <inheritdoc/>
    public override bool TrySetNull(int index)
    {
        _value = null;
        return isNullable;
    }

    /// <inheritdoc/>
    public override void Write(JsonWriter writer)
    {
        if (_value is null)
        {
            writer.WriteNull();
        }
        else
        {
            _value.Write(writer);
        }
    }

    /// <inheritdoc/>
    private protected override void AddPath(List<object> reversed, int index) => reversed.AddRange(path.Reverse());
}
