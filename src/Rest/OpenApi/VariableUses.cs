using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>Where an operation uses its variables: the arguments and input fields there say what they mean.</summary>
internal sealed class VariableUses
{
    private readonly Dictionary<string, InputField> _meanings = new(StringComparer.Ordinal);
    private readonly GraphQLSchema _schema;

    public VariableUses(GraphQLSchema schema, PreparedOperation operation)
    {
        _schema = schema;
        var definition = operation.Definition;
        Walk(definition.SelectionSet, schema.GetRootType(definition.Operation)!); // A valid operation has a root.
    }

    /// <summary>The argument or field that says what a variable means; null when the operation hands it on nowhere.</summary>
    public InputField? Find(string variable) => _meanings.GetValueOrDefault(variable);

    /// <remarks>Fragments of routes use no variables.</remarks>
    private void Walk(SelectionSetNode selections, NamedType type)
    {
        foreach (var node in selections.Selections.OfType<FieldNode>())
        {
            if (!_schema.TryGetField(type, node.Name.Value, out var field))
            {
                continue;
            }

            foreach (var argument in node.Arguments)
            {
                Walk(argument.Value, field.Arguments[argument.Name.Value], null);
            }

            if (node.SelectionSet is { } inside)
            {
                Walk(inside, field.Type.NamedType());
            }
        }
    }

    /// <param name="value">What is given.</param>
    /// <param name="field">What it is given to.</param>
    /// <param name="outer">The field of a filter whose operator <paramref name="field"/> is; null when it is none.</param>
    private void Walk(ValueNode value, InputField field, InputField? outer)
    {
        switch (value)
        {
            case VariableNode variable:
                _meanings.TryAdd(variable.Name.Value, outer ?? field);
                break;
            case ObjectValueNode given when field.Type.NamedType() is InputObjectType type:
                foreach (var each in given.Fields)
                {
                    Walk(each.Value, type.Fields[each.Name.Value], IsOperation(each.Value, type) ? field : null);
                }

                break;
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    Walk(item, field, outer);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Whether a value is given to an operator of a filter, such as <c>eq</c>, whose name says nothing of what is compared.</summary>
    private static bool IsOperation(ValueNode value, InputObjectType type) => value is VariableNode && type.Fields.Contains("eq");
}
