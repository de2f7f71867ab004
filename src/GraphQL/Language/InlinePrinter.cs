namespace PyDotOrg.GraphQL.Language;

/// <summary>Prints what mostly fits into a line: types, values, arguments, directives.</summary>
internal static class InlinePrinter
{
    /// <summary>No line is longer, where it can be broken.</summary>
    public const int MaxLineLength = 80;

    /// <summary>A type reference.</summary>
    public static string Print(TypeNode type) => type switch
    {
        ListTypeNode list => $"[{Print(list.Type)}]",
        NonNullTypeNode nonNull => $"{Print(nonNull.Type)}!",
        _ => ((NamedTypeNode)type).Name.Value,
    };

    /// <summary>A value; lists and objects that are too long stand on several lines.</summary>
    public static string Print(ValueNode value) => value switch
    {
        VariableNode variable => "$" + variable.Name.Value,
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode text => StringLiteral.Print(text),
        BooleanValueNode truth => truth.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode constant => constant.Value,
        ListValueNode list => PrintList(list),
        _ => PrintObject((ObjectValueNode)value),
    };

    /// <summary>An argument.</summary>
    public static string Print(ArgumentNode argument) => $"{argument.Name.Value}: {Print(argument.Value)}";

    /// <summary>A field of an input object.</summary>
    public static string Print(ObjectFieldNode field) => $"{field.Name.Value}: {Print(field.Value)}";

    /// <summary>A directive.</summary>
    public static string Print(DirectiveNode directive) => directive.Arguments.Count == 0
        ? "@" + directive.Name.Value
        : $"@{directive.Name.Value}({string.Join(", ", directive.Arguments.Select(Print))})";

    /// <summary>Directives, each with a blank before it.</summary>
    public static string Print(IReadOnlyList<DirectiveNode> directives) =>
        string.Concat(directives.Select(directive => " " + Print(directive)));

    /// <summary>A variable definition, its description on a line of its own.</summary>
    public static string Print(VariableDefinitionNode definition) =>
        $"{Print(definition.Description)}{Print(definition.Variable)}: {Print(definition.Type)}"
        + PrintDefault(definition.DefaultValue) + Print(definition.Directives);

    /// <summary>An argument or input field definition, its description on a line of its own.</summary>
    public static string Print(InputValueDefinitionNode definition) =>
        $"{Print(definition.Description)}{definition.Name.Value}: {Print(definition.Type)}"
        + PrintDefault(definition.DefaultValue) + Print(definition.Directives);

    /// <summary>A description and the line end behind it; nothing when there is none.</summary>
    public static string Print(StringValueNode? description) =>
        description is null ? "" : StringLiteral.Print(description) + "\n";

    /// <summary>A field's or spread's name with its arguments, broken into lines when too long.</summary>
    public static string PrintCall(string name, IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return name;
        }

        var printed = arguments.Select(Print).ToArray();
        var line = $"{name}({string.Join(", ", printed)})";
        return line.Length > MaxLineLength ? $"{name}(\n{Indent(printed)}\n)" : line;
    }

    /// <summary>Argument definitions in parentheses, on several lines if one of them takes several.</summary>
    public static string PrintParameters(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        var printed = arguments.Select(Print).ToArray();
        return printed.Any(argument => argument.Contains('\n', StringComparison.Ordinal))
            ? $"(\n{Indent(printed)}\n)"
            : $"({string.Join(", ", printed)})";
    }

    private static string PrintDefault(ValueNode? value) => value is null ? "" : " = " + Print(value);

    private static string PrintList(ListValueNode list)
    {
        var items = list.Items.Select(Print).ToArray();
        var line = $"[{string.Join(", ", items)}]";
        return line.Length > MaxLineLength ? $"[\n{Indent(items)}\n]" : line;
    }

    private static string PrintObject(ObjectValueNode value)
    {
        var fields = value.Fields.Select(Print).ToArray();
        var line = $"{{ {string.Join(", ", fields)} }}";
        return line.Length > MaxLineLength ? $"{{\n{Indent(fields)}\n}}" : line;
    }

    private static string Indent(string[] lines) =>
        "  " + string.Join('\n', lines).Replace("\n", "\n  ", StringComparison.Ordinal);
}
