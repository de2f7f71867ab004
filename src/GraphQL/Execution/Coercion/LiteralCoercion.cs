using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Coercion;

/// <summary>
/// Input coercion of literals that may hold variables (specification, sections 3.4 to 3.12). Used for one literal; the
/// first thing that is wrong stays in <see cref="Failure"/>.
/// </summary>
/// <param name="table">The variables of the operation.</param>
/// <param name="variables">Their values.</param>
internal sealed class LiteralCoercion(VariableTable table, VariableValue[] variables)
{
    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public LiteralFailure? Failure { get; private set; }

    /// <summary>The runtime value of a literal; undefined when it is a variable without value.</summary>
    public VariableValue Coerce(IType type, ValueNode literal)
    {
        if (literal is VariableNode variable)
        {
            return CoerceVariable(type, variable);
        }

        if (literal is NullValueNode)
        {
            return type is NonNullType ? Fail(Messages.NullNotAllowed(type), literal) : new VariableValue(true, null);
        }

        return type.NullableType() switch
        {
            ListType list => CoerceList(list, literal),
            InputObjectType input => CoerceObject(input, literal),
            EnumType choice => CoerceEnum(choice, literal),
            ScalarType scalar => CoerceScalar(scalar, literal),
            _ => Fail(Messages.CannotParse(type, literal.Kind), literal),
        };
    }

    private VariableValue CoerceVariable(IType type, VariableNode variable)
    {
        var value = variables[table.IndexOf(variable.Name.Value)];
        return value is { IsDefined: true, Value: null } && type is NonNullType
            ? Fail(Messages.NullNotAllowed(type), variable)
            : value;
    }

    private VariableValue CoerceList(ListType list, ValueNode literal)
    {
        if (literal is not ListValueNode items)
        {
            var only = Coerce(list.ElementType, literal);
            return new VariableValue(true, new[] { only.Value });
        }

        var values = new object?[items.Items.Count];
        for (var i = 0; i < values.Length && Failure is null; i++)
        {
            var item = Coerce(list.ElementType, items.Items[i]);
            if (!item.IsDefined && list.ElementType is NonNullType)
            {
                return Fail(Messages.NullNotAllowed(list.ElementType), items.Items[i]);
            }

            values[i] = item.Value;
        }

        return new VariableValue(true, values);
    }

    private VariableValue CoerceObject(InputObjectType type, ValueNode literal)
    {
        if (literal is not ObjectValueNode given)
        {
            return Fail(Messages.CannotParse(type, literal.Kind), literal);
        }

        Dictionary<string, object?> values = new(type.Fields.Count, StringComparer.Ordinal);
        foreach (var node in given.Fields)
        {
            if (!type.Fields.TryGet(node.Name.Value, out var field))
            {
                return Fail(Messages.UnknownInputField(node.Name.Value, type), node);
            }

            var value = Coerce(field.Type, node.Value);
            if (value.IsDefined)
            {
                values[field.Name] = value.Value;
            }
        }

        if (Failure is null && InputObjectRules.Complete(type, values) is { } mistake)
        {
            Failure = new LiteralFailure(mistake.Message, literal, mistake.Code);
        }

        return new VariableValue(true, new InputObjectValue(type, values));
    }

    private VariableValue CoerceEnum(EnumType type, ValueNode literal) =>
        literal is EnumValueNode name && type.Values.TryGet(name.Value, out var value)
            ? new VariableValue(true, value.RuntimeValue)
            : Fail(Messages.CannotParse(type, literal.Kind), literal);

    private VariableValue CoerceScalar(ScalarType type, ValueNode literal)
    {
        var constant = literal is ObjectValueNode or ListValueNode ? new ConstantLiteral(table, variables).Of(literal) : literal;
        return type.TryCoerceLiteral(constant, out var value)
            ? new VariableValue(true, value)
            : Fail(Messages.CannotParse(type, literal.Kind), literal);
    }

    private VariableValue Fail(string message, SyntaxNode node)
    {
        Failure ??= new LiteralFailure(message, node);
        return default;
    }
}
