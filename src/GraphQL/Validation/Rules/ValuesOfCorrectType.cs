using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Values of Correct Type, with Input Object Field Names and Input Object Required Fields: a literal is a value of the type
/// that is expected in its place.
/// https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
/// </summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : IEnter<ArgumentNode>, IEnter<VariableDefinitionNode>
{
    public void Enter(ArgumentNode node)
    {
        if (context.Position.Input.Type is { } type)
        {
            Check(node.Value, type, ValueOwner.OfArgument(node.Name.Value));
        }
    }

    public void Enter(VariableDefinitionNode node)
    {
        if (node.DefaultValue is { } value && context.Position.Input.Type is { } type)
        {
            Check(value, type, ValueOwner.OfVariable(node.Variable.Name.Value, type));
        }
    }

    private void Check(ValueNode value, IType expected, ValueOwner owner)
    {
        var type = expected.NullableType();
        switch (value, type)
        {
            case (VariableNode, _):
                break;
            case (NullValueNode, _):
                if (expected.IsNonNull())
                {
                    Report(Messages.NullForNonNull(expected), value, expected, owner);
                }

                break;
            case (ListValueNode items, ListType list):
                for (var index = 0; index < items.Items.Count && !context.IsOver; index++)
                {
                    Check(items.Items[index], list.ElementType, owner);
                }

                break;
            case (_, ListType list):
                Check(value, list.ElementType, owner);
                break;
            case (ObjectValueNode fields, InputObjectType input):
                CheckObject(fields, input);
                break;
            case (_, InputObjectType):
                Report(Messages.NotAnObject(type, value), value, expected, owner);
                break;
            case (_, EnumType enumType) when value is not EnumValueNode name || !enumType.Values.Contains(name.Value):
                Report(Messages.NotAnEnumValue(enumType, value), value, expected, owner);
                break;
            case (_, ScalarType scalar) when !scalar.TryCoerceLiteral(value, out _):
                Report(Messages.NotAScalarValue(scalar, value), value, expected, owner);
                break;
        }
    }

    private void CheckObject(ObjectValueNode value, InputObjectType type)
    {
        var given = new Dictionary<string, ObjectFieldNode>(value.Fields.Count, StringComparer.Ordinal);
        for (var index = 0; index < value.Fields.Count; index++)
        {
            given[value.Fields[index].Name.Value] = value.Fields[index];
        }

        foreach (var field in type.Fields.AsSpan())
        {
            if (given.TryGetValue(field.Name, out var node))
            {
                Check(node.Value, field.Type, ValueOwner.OfInputField(field));
            }
            else if (field.IsRequired)
            {
                ReportField(Messages.RequiredInputField(type, field.Name, value), Sections.InputObjectRequiredFields, value, field.Name);
            }
        }

        CheckFieldNames(value, type);
        if (type.IsOneOf)
        {
            CheckOneOf(value, type);
        }
    }

    private void CheckFieldNames(ObjectValueNode value, InputObjectType type)
    {
        string? found = null;
        for (var index = 0; index < value.Fields.Count && !context.IsOver; index++)
        {
            var node = value.Fields[index];
            var name = node.Name.Value;
            if (!type.Fields.Contains(name))
            {
                found ??= Messages.Print(value);
                ReportField(Messages.UnknownInputField(type, name, found), Sections.InputObjectFieldNames, node, name);
            }
        }
    }

    private void CheckOneOf(ObjectValueNode value, InputObjectType type)
    {
        var (known, isNull) = (0, false);
        for (var index = 0; index < value.Fields.Count; index++)
        {
            if (type.Fields.Contains(value.Fields[index].Name.Value))
            {
                known++;
                isNull = value.Fields[index].Value is NullValueNode;
            }
        }

        var code = known switch
        {
            0 => ErrorCodes.Execution.OneOfNoFieldSet,
            > 1 => ErrorCodes.Execution.OneOfMoreThanOneFieldSet,
            _ when isNull => ErrorCodes.Execution.OneOfFieldIsNull,
            _ => null,
        };
        if (code is not null)
        {
            context.Report(context
                .Error(Messages.NotExactlyOneField(type), Sections.OneOfInputObjects, value)
                .SetCode(code)
                .SetExtension("type", type.Name));
        }
    }

    private void Report(string message, ValueNode value, IType expected, ValueOwner owner) =>
        context.Report(owner.Describe(
            context.Error(message, owner.SectionOf(value), value).SetExtension("locationType", expected.ToString()), value));

    private void ReportField(string message, string section, SyntaxNode node, string field) =>
        context.Report(context.Error(message, section, node).SetExtension("field", field));
}
