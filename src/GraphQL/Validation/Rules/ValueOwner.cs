using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>The argument, input field or variable that a literal is written for, as errors name it.</summary>
internal readonly struct ValueOwner
{
    private readonly Kind _kind;
    private readonly string _name;
    private readonly IType? _type;

    private ValueOwner(Kind kind, string name, IType? type)
    {
        _kind = kind;
        _name = name;
        _type = type;
    }

    private enum Kind
    {
        Argument,
        InputField,
        Variable,
    }

    public static ValueOwner OfArgument(string name) => new(Kind.Argument, name, null);

    public static ValueOwner OfInputField(InputField field) => new(Kind.InputField, field.Name, field.Type);

    public static ValueOwner OfVariable(string name, IType type) => new(Kind.Variable, name, type);

    /// <summary>The section that forbids the value; null for a required input field has one of its own.</summary>
    public string SectionOf(ValueNode value) => _kind == Kind.InputField && value is NullValueNode
        ? Sections.InputObjectRequiredFields
        : Sections.ValuesOfCorrectType;

    /// <summary>Adds the extensions that the contract gives errors about this owner.</summary>
    public ErrorBuilder Describe(ErrorBuilder error, ValueNode value) => _kind switch
    {
        Kind.Argument => error.SetExtension("argument", _name).SetExtension("argumentValue", Messages.Print(value)),
        Kind.InputField when value is NullValueNode => error.RemoveExtension("locationType").SetExtension("field", _name),
        Kind.InputField => error.SetExtension("fieldName", _name).SetExtension("fieldType", _type?.ToString()),
        _ => error.SetExtension("variable", _name).SetExtension("variableType", _type?.ToString()),
    };
}
