using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>One comparison of a literal with a type.</summary>
internal sealed class LiteralCheck
{
    private readonly List<object> _path = [];

    /// <summary>What was found.</summary>
    public List<LiteralProblem> Problems { get; } = [];

    /// <summary>Compares a part of the literal with its type.</summary>
    public void Check(IType type, ValueNode literal)
    {
        switch (type)
        {
            case var _ when literal is VariableNode:
                break;
            case NonNullType when literal is NullValueNode:
                Report(literal, Messages.UnexpectedNull(type));
                break;
            case NonNullType nonNull:
                Check(nonNull.InnerType, literal);
                break;
            case var _ when literal is NullValueNode:
                break;
            case ListType list:
                CheckList(list, literal);
                break;
            case InputObjectType input when literal is ObjectValueNode given:
                CheckObject(input, given);
                break;
            case InputObjectType:
                Report(literal, Messages.NoObject(type, literal));
                break;
            case EnumType choice:
                if (literal is not EnumValueNode name || !choice.Values.Contains(name.Value))
                {
                    Report(literal, Messages.NoEnumValue(choice, literal));
                }

                break;
            case ScalarType scalar:
                if (!scalar.TryCoerceLiteral(literal, out _))
                {
                    Report(literal, Messages.NoScalarValue(scalar, literal));
                }

                break;
            default:
                break;
        }
    }

    private void CheckList(ListType list, ValueNode literal)
    {
        if (literal is not ListValueNode items)
        {
            Check(list.ElementType, literal);
            return;
        }

        for (var i = 0; i < items.Items.Count; i++)
        {
            CheckAt(i, list.ElementType, items.Items[i]);
        }
    }

    private void CheckObject(InputObjectType type, ObjectValueNode literal)
    {
        foreach (var field in type.Fields)
        {
            var given = literal.Fields.LastOrDefault(each => each.Name.Value == field.Name);
            if (given is not null)
            {
                CheckAt(field.Name, field.Type, given.Value);
            }
            else if (field.IsRequired)
            {
                Report(literal, Messages.MissingInputField(type, field.Name, literal));
            }
        }

        List<ObjectFieldNode> known = [];
        foreach (var given in literal.Fields)
        {
            if (type.Fields.Contains(given.Name.Value))
            {
                known.Add(given);
            }
            else
            {
                Report(given, Messages.UnknownInputField(type, given.Name.Value, literal));
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(type, literal, known);
        }
    }

    private void CheckOneOf(InputObjectType type, ObjectValueNode literal, List<ObjectFieldNode> known)
    {
        if (known.Count != 1)
        {
            Report(literal, Messages.NotExactlyOneField(type));
        }
        else if (known[0].Value is NullValueNode)
        {
            _path.Add(known[0].Name.Value);
            Report(literal, Messages.NotExactlyOneField(type));
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void CheckAt(object step, IType type, ValueNode literal)
    {
        _path.Add(step);
        Check(type, literal);
        _path.RemoveAt(_path.Count - 1);
    }

    private void Report(SyntaxNode node, string message) => Problems.Add(new LiteralProblem(node, [.. _path], message));
}
