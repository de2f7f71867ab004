using System.Globalization;
using System.Text;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <content>Arguments, values and variables.</content>
internal sealed partial class DocumentGenerator
{
    private static readonly string[] Texts =
    [
        "\"\"", "\"a\"", "\"a \\\"b\\\" \\\\ \\n\"", "\"é\\u00e9\\u{e9}\"", "\"\"\"block\n  text\n\"\"\"", "\"\"\"\"\"\"", "\"1\"", "\"true\"",
    ];

    private static readonly string[] Wrong =
        ["1", "-5", "1.5", "1e3", "2147483648", "\"text\"", "true", "null", "ENUM", "[]", "[1]", "[null]", "{}", "{ a: 1 }", "[[\"x\"]]"];

    private string Arguments(NamedElements<InputField> arguments)
    {
        var text = new StringBuilder();
        foreach (var argument in arguments)
        {
            var isGiven = argument.IsRequired ? !Makes(Mistake.MissingArgument) : Chance(45);
            if (isGiven)
            {
                text.Append($"{(Makes(Mistake.UnknownArgument) ? Misspelt(argument.Name) : argument.Name)}: {Value(argument.Type, 3, argument.DefaultValue is not null)} ");
                text.Append(Makes(Mistake.RepeatedArgument) ? $"{argument.Name}: {Value(argument.Type, 1, false)} " : "");
            }
        }

        text.Append(mistake == Mistake.UnknownArgument && Chance(5) ? "nothing: 1 " : "");
        return text.Length == 0 ? "" : $"({text})";
    }

    private string Value(IType type, int depth, bool hasDefault, bool isConstant = false)
    {
        if (!isConstant && (Chance(25) || mistake is Mistake.WrongVariable or Mistake.WrongVariableType or Mistake.UndefinedVariable))
        {
            return Variable(type, hasDefault);
        }

        if (Makes(Mistake.WrongValue))
        {
            return Pick(Wrong);
        }

        return type switch
        {
            NonNullType nonNull => Present(nonNull.InnerType, depth, isConstant),
            _ when Chance(8) => "null",
            _ => Present(type, depth, isConstant),
        };
    }

    private string Present(IType type, int depth, bool isConstant) => type switch
    {
        ListType list when depth < 0 || Chance(15) => depth < 0 ? "[]" : Value(list.ElementType, depth - 1, false, isConstant),
        ListType list => $"[{string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => $"{Value(list.ElementType, depth - 1, false, isConstant)} "))}]",
        InputObjectType input => InputObject(input, depth, isConstant),
        EnumType choice => Pick(choice.Values.ToList()).Name,
        _ => Leaf(((ScalarType)type).Name, depth, isConstant),
    };

    private string Leaf(string name, int depth, bool isConstant) => name switch
    {
        "Int" => Pick(["0", "1", "-7", "42", "2147483647", "-2147483648", Number()]),
        "Float" => Pick(["0", "1", "-1.5", "2.25", "1e3", "12E-1", "0.1", Number()]),
        "Boolean" => Pick(["true", "false"]),
        "ID" => Pick(["1", "-5", "\"a\"", "\"\"", "12345678901", Number()]),
        "String" => Pick(Texts),
        _ when depth > 0 && Chance(30) => $"{{ a: {Leaf(name, depth - 1, isConstant)} b: [{Leaf(name, depth - 1, isConstant)} {(isConstant || Chance(60) ? "null" : Variable(schema.Types.First(type => type.Name == name), false))}] }}",
        _ => Pick(["1", "1.5", "\"text\"", "true", "NAME", "[]", "[1 [2]]", "{ a: { b: null } }", "1e2", "\"\"\"block\"\"\""]),
    };

    private string Number() => random.Next(1000).ToString(CultureInfo.InvariantCulture);

    private string InputObject(InputObjectType input, int depth, bool isConstant)
    {
        if (input.IsOneOf)
        {
            var isWrong = mistake is Mistake.WrongValue or Mistake.MissingInputField && Makes(mistake);
            var chosen = Pick(input.Fields.Where(field => depth > 0 || field.Type.NamedType() is not InputObjectType).ToList());
            return isWrong
                ? Pick(["{}", $"{{ {chosen.Name}: null }}", $"{{ {string.Join(' ', input.Fields.Take(2).Select(field => $"{field.Name}: {Value(field.Type, 0, false, isConstant)}"))} }}"])
                : $"{{ {chosen.Name}: {(isConstant || Chance(75) ? Present(chosen.Type, depth - 1, isConstant) : Variable(new NonNullType(chosen.Type), false, isStrict: mistake != Mistake.WrongVariable))} }}";
        }

        var text = new StringBuilder("{ ");
        foreach (var field in input.Fields)
        {
            var isGiven = field.IsRequired ? !Makes(Mistake.MissingInputField) : depth > 0 && Chance(45);
            if (isGiven)
            {
                var name = Makes(Mistake.UnknownInputField) ? Misspelt(field.Name) : field.Name;
                text.Append($"{name}: {Value(field.Type, depth - 1, field.DefaultValue is not null, isConstant)} ");
                text.Append(mistake == Mistake.RepeatedInputField && Chance(60) ? $"{field.Name}: {Value(field.Type, 0, false, isConstant)} " : "");
            }
        }

        return text.Append('}').ToString();
    }

    private string Variable(IType type, bool hasDefault, bool isStrict = false)
    {
        if (Makes(Mistake.UndefinedVariable))
        {
            return "$undefined";
        }

        var fitting = _variables.FindAll(variable => variable.Type.Equals(type) || (mistake == Mistake.WrongVariable && Makes(mistake)));
        if (fitting.Count > 0 && Chance(60))
        {
            return $"${Pick(fitting).Name}";
        }

        var isDefaultNeeded = false;
        var declared = isStrict ? type : Declared(type, hasDefault, out isDefaultNeeded);
        var text = isDefaultNeeded || Chance(20) ? Value(declared.NullableType() is var nullable && isDefaultNeeded ? new NonNullType(nullable) : declared, 1, false, isConstant: true) : null;
        var definition = new VariableText(NewName("v"), declared, text) { Directives = Directives("VARIABLE_DEFINITION") };
        if (Makes(Mistake.UnknownType) || Makes(Mistake.WrongVariableType))
        {
            definition = definition with { TypeText = mistake == Mistake.UnknownType ? Misspelt(type.NamedType().Name) : Pick(schema.Types).Name };
        }

        _variables.Add(definition);
        return $"${definition.Name}";
    }

    /// <summary>A type whose variable may stand where a value of the type is expected.</summary>
    private IType Declared(IType type, bool hasDefault, out bool isDefaultNeeded)
    {
        isDefaultNeeded = false;
        if (Makes(Mistake.WrongVariable))
        {
            return Pick<IType>([new ListType(type), type.NullableType(), type.NamedType(), BuiltInScalars.Int, BuiltInScalars.String]);
        }

        if (type is NonNullType nonNull)
        {
            var isLoose = Chance(25);
            isDefaultNeeded = isLoose && !hasDefault;
            return isLoose ? nonNull.InnerType : type;
        }

        return Chance(25) ? new NonNullType(type) : type;
    }

    private string Definitions() => _variables.Count == 0
        ? ""
        : $"({string.Join(' ', _variables.Select(variable => $"${variable.Name}: {variable.TypeText}{(variable.Default is null ? "" : $" = {variable.Default}")} {variable.Directives}"))})";
}
