using System.Collections;
using PyDotOrg.GraphQL.Execution.Coercion;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Costs;

/// <summary>
/// What the arguments of a field cost: their weights and those of all input fields in them. A variable costs what is in
/// it, not the worst that could be: a filter is not dearer because a client does what is good practice.
/// </summary>
internal sealed class InputCost
{
    private readonly List<(InputField Input, int Variable)> _variables = [];
    private readonly VariableTable _table;
    private double _literals;

    private InputCost(VariableTable table) => _table = table;

    /// <summary>Whether the cost depends on variables.</summary>
    public bool IsDynamic => _variables.Count > 0;

    /// <summary>Reads the arguments that a document gives.</summary>
    public static InputCost Of(OutputField field, FieldNode node, VariableTable table)
    {
        var cost = new InputCost(table);
        foreach (var argument in node.Arguments)
        {
            if (field.Arguments.TryGet(argument.Name.Value, out var definition))
            {
                cost.Add(definition, argument.Value);
            }
        }

        return cost;
    }

    /// <summary>The cost for the variables of a request.</summary>
    public double Read(VariableValue[] variables)
    {
        var sum = _literals;
        foreach (var (input, variable) in _variables)
        {
            if (variables[variable] is { IsDefined: true, Value: var value })
            {
                sum += Weights.Of(input) + Inside(input.Type.NamedType(), value);
            }
        }

        return sum;
    }

    private void Add(InputField input, ValueNode value)
    {
        if (value is VariableNode variable)
        {
            _variables.Add((input, _table.IndexOf(variable.Name.Value)));
            return;
        }

        _literals += Weights.Of(input);
        AddInside(input, value);
    }

    private void AddInside(InputField input, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    AddInside(input, item);
                }

                break;
            case ObjectValueNode map when input.Type.NamedType() is InputObjectType type:
                foreach (var field in map.Fields)
                {
                    if (type.Fields.TryGet(field.Name.Value, out var definition))
                    {
                        Add(definition, field.Value);
                    }
                }

                break;
        }
    }

    /// <summary>Input that has become an object of the program's own is not looked into: it weighs what its type's fields weigh once.</summary>
    private static double Inside(NamedType type, object? value) => (type, value) switch
    {
        (_, null) => 0,
        (InputObjectType, InputObjectValue map) => map.Fields.Sum(field => Inside(map.Type, field.Key, field.Value)),
        (InputObjectType, IEnumerable list) => list.Cast<object?>().Sum(item => Inside(type, item)),
        (InputObjectType own, _) => own.Fields.Sum(static field => Weights.Of(field)),
        _ => 0,
    };

    private static double Inside(InputObjectType type, string name, object? value) =>
        type.Fields.TryGet(name, out var field) ? Weights.Of(field) + Inside(field.Type.NamedType(), value) : 0;
}
