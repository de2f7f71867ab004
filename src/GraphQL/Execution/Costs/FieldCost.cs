using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Introspection;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Costs;

/// <summary>The cost of one selection: its own weights, and those of the objects below it as often as they come.</summary>
internal sealed class FieldCost
{
    private readonly Selection _selection;
    private readonly double _weight;
    private readonly double _typeWeight;
    private readonly InputCost _input;
    private readonly ListSize? _size;
    private readonly FieldCost[][] _children;

    private FieldCost(Selection selection, CostScope scope)
    {
        var field = selection.Field;
        var type = field.Type.NamedType();
        _selection = selection;
        _weight = Weights.Of(field);
        _typeWeight = Weights.Of(type);
        _input = InputCost.Of(field, selection.Nodes[0], scope.Table);
        _size = ListSize.Of(field, selection.Nodes[0], scope.Table);
        _children = selection.HasChildren
            ? [.. scope.Schema.GetPossibleTypes(type).ToArray().Select(each => Of(selection.GetSelectionSet(each), scope))]
            : [];
        IsDynamic = selection.Conditions.Length > 0
            || _input.IsDynamic
            || _size?.IsDynamic == true
            || Array.Exists(_children, static set => Array.Exists(set, static child => child.IsDynamic));
    }

    /// <summary>Whether the cost depends on variables.</summary>
    public bool IsDynamic { get; }

    /// <summary>The costs of the selections of an object; what asks about the schema costs nothing.</summary>
    public static FieldCost[] Of(SelectionSet set, CostScope scope) =>
    [
        .. set.Selections
            .Where(static selection => selection.Constant is null && !IntrospectionFields.IsAboutSchema(selection.Field))
            .TakeWhile(_ => scope.TryTake())
            .Select(selection => new FieldCost(selection, scope)),
    ];

    /// <summary>The cost of the selections of an object.</summary>
    public static Cost Sum(FieldCost[] fields, in CostReading reading, ListSize? around = null)
    {
        var sum = default(Cost);
        foreach (var field in fields)
        {
            if (field._selection.IsIncluded(reading.Flags))
            {
                sum += field.Read(reading, around);
            }
        }

        return sum;
    }

    /// <summary>The first selection that lacks a slicing argument that its list demands; null when there is none.</summary>
    public static Selection? FindWithoutSlice(FieldCost[] fields, in CostReading reading)
    {
        foreach (var field in fields)
        {
            if (!field._selection.IsIncluded(reading.Flags))
            {
                continue;
            }

            if (field._size?.LacksSlice(reading.Variables) == true)
            {
                return field._selection;
            }

            foreach (var set in field._children)
            {
                if (FindWithoutSlice(set, reading) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private Cost Read(in CostReading reading, ListSize? around)
    {
        var below = default(Cost);
        foreach (var set in _children)
        {
            below = below.Max(Sum(set, reading, _size));
        }

        below += new Cost(0, _typeWeight);
        return below.Times(CountItems(reading, around)) + new Cost(_weight + _input.Read(reading.Variables), 0);
    }

    /// <summary>A list has the size that it says itself, or that the object around it says of it; otherwise nobody knows, and it counts once.</summary>
    private double CountItems(in CostReading reading, ListSize? around)
    {
        if (_size is { SizedFields.Count: 0 })
        {
            return _size.Read(reading.Variables);
        }

        return around?.SizedFields.Contains(_selection.Field.Name) == true ? around.Read(reading.Variables) : 1;
    }
}
