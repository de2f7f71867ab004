using System.Text;
using PyDotOrg.GraphQL.Execution.Coercion;
using PyDotOrg.GraphQL.Execution.Plan.Incremental;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>One response field of a compiled selection set: what the fields of that response name were merged into.</summary>
public sealed class Selection
{
    private readonly SelectionSets? _children;

    internal Selection(
        int id, OutputField field, FieldNode[] nodes, IncludeCondition[] conditions, LeafFormat? leafFormat, SelectionSets? children)
    {
        Id = id;
        Field = field;
        Nodes = nodes;
        Conditions = conditions;
        LeafFormat = leafFormat;
        _children = children;
        ResponseName = nodes[0].ResponseName;
        var resolver = field.Resolver;
        IsGuarded = resolver is { Data: not null } or { Authorization.Count: > 0 };
        FromParent = IsGuarded || field.Arguments.Count > 0 ? null : resolver?.FromParent;
        PureResolver = IsGuarded ? null : resolver?.Pure;
        NameJson = Encoding.UTF8.GetBytes($"\"{ResponseName}\":");
    }

    /// <summary>The number of the selection in its operation, from 0; caches are keyed by it.</summary>
    public int Id { get; }

    /// <summary>The field.</summary>
    public OutputField Field { get; }

    /// <summary>The nodes that were merged; the first one has the arguments and the position for errors.</summary>
    public FieldNode[] Nodes { get; }

    /// <summary>The name in the result.</summary>
    public string ResponseName { get; }

    /// <summary>The name as JSON, quotes and colon included.</summary>
    public byte[] NameJson { get; }

    /// <summary>How the leaf is written when not as its type says; null in plain GraphQL.</summary>
    public LeafFormat? LeafFormat { get; }

    /// <summary>
    /// Whether the field's object is replaced by the value of its only selected field: <c>"page": {"id": 1}</c> becomes
    /// <c>"page": 1</c>. Only surfaces that flatten results ask for it.
    /// </summary>
    public bool IsLifted { get; init; }

    /// <summary>The ways to be included; empty when the field is always included.</summary>
    public IncludeCondition[] Conditions { get; }

    /// <summary>Whether the resolver is not alone: the caller is asked for something, or its list or query is worked on.</summary>
    internal bool IsGuarded { get; }

    /// <summary>The resolver that needs nothing but the parent; null when there is no such, or when it is guarded.</summary>
    internal Func<object, object?>? FromParent { get; }

    /// <summary>The resolver that waits for nothing; null when there is no such, or when it is guarded.</summary>
    internal PureFieldDelegate? PureResolver { get; }

    /// <summary>The resolver that may wait.</summary>
    /// <exception cref="InvalidOperationException">The field has none.</exception>
    internal FieldResolverDelegate AsyncResolver =>
        Field.Resolver?.Async ?? throw new InvalidOperationException($"{Field.Coordinate} has no resolver.");

    /// <summary>How the arguments are coerced.</summary>
    internal ArgumentPlan Arguments { get; init; } = ArgumentPlan.Empty;

    /// <summary>The value as JSON when it is the same for every object and every request, as <c>__typename</c> is; null otherwise.</summary>
    internal byte[]? Constant { get; init; }

    /// <summary>How items of the list come later; null when all come at once.</summary>
    internal StreamUsage? Stream { get; init; }

    /// <summary>What the querying room has compiled for the field; it lives and goes with the operation.</summary>
    internal object? QueryPlans { get; set; }

    /// <summary>Whether the field has a selection set.</summary>
    public bool HasChildren => _children is not null;

    /// <summary>Whether the field belongs to the result for the variables of a request.</summary>
    public bool IsIncluded(ulong flags)
    {
        if (Conditions.Length == 0)
        {
            return true;
        }

        foreach (var condition in Conditions)
        {
            if (condition.Holds(flags))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The compiled selection set of the field for one of its possible object types.</summary>
    /// <exception cref="InvalidOperationException">The field is a leaf.</exception>
    public SelectionSet GetSelectionSet(ObjectType type) =>
        _children?.Get(type) ?? throw new InvalidOperationException($"{Field.Coordinate} has no selection set.");

    /// <summary>As <see cref="GetSelectionSet"/>, without the fields that come later.</summary>
    internal SelectionSet GetInitialSet(ObjectType type) =>
        _children?.GetInitial(type) ?? throw new InvalidOperationException($"{Field.Coordinate} has no selection set.");
}

/// <summary>Writes a leaf in another way than its type does; dialects of other surfaces use it.</summary>
public abstract class LeafFormat
{
    /// <summary>Writes the value, given the JSON that its type wrote.</summary>
    /// <param name="writer">Where the JSON goes.</param>
    /// <param name="json">The leaf as plain GraphQL would write it; never null.</param>
    public abstract void Write(JsonWriter writer, ReadOnlySpan<byte> json);

    /// <summary>Writes a leaf that is null; plain <c>null</c> unless the dialect has another word for nothing.</summary>
    public virtual void WriteNull(JsonWriter writer) => writer.WriteNull();
}
