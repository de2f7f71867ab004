using System.Text;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Prints one definition of a schema, without a line end behind it.</summary>
internal sealed class DefinitionPrinter(SchemaPrinterOptions options)
{
    private const string Indentation = "  ";

    /// <summary>The schema definition.</summary>
    public string Schema(GraphQLSchema schema)
    {
        (string Name, ObjectType? Type)[] roots =
            [("query", schema.QueryType), ("mutation", schema.MutationType), ("subscription", schema.SubscriptionType)];
        var lines = roots.Where(root => root.Type is not null).Select(root => $"{Indentation}{root.Name}: {root.Type!.Name}");
        return Description(schema.Description, "") + "schema" + Directives(schema.AppliedDirectives) + Block(lines);
    }

    /// <summary>A directive definition.</summary>
    public string Directive(DirectiveDefinition directive)
    {
        var repeatable = directive.IsRepeatable ? " repeatable" : "";
        return $"{Description(directive.Description, "")}directive @{directive.Name}{Arguments(directive.Arguments)}{repeatable}"
            + $" on {string.Join(" | ", directive.Locations)}";
    }

    /// <summary>A type definition.</summary>
    public string Type(NamedType type) => Description(type.Description, "") + type switch
    {
        ScalarType scalar => $"scalar {type.Name}{SpecifiedBy(scalar)}{Directives(type.Directives)}",
        InterfaceType complex => $"interface {type.Name}{Interfaces(complex)}{Directives(type.Directives)}{Fields(complex)}",
        ObjectType complex => $"type {type.Name}{Interfaces(complex)}{Directives(type.Directives)}{Fields(complex)}",
        UnionType union => $"union {type.Name}{Directives(type.Directives)} = {Members(union)}",
        EnumType choice => $"enum {type.Name}{Directives(type.Directives)}{Block(choice.Values.Select(Value))}",
        InputObjectType input =>
            $"input {type.Name}{(input.IsOneOf ? " @oneOf" : "")}{Directives(type.Directives)}{Block(input.Fields.Select(InputField))}",
        _ => throw new InvalidOperationException($"{type.Name} is a type of no known kind."),
    };

    private static string Interfaces(ComplexType type) =>
        type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces.Select(face => face.Name))}";

    private static string Members(UnionType union) => string.Join(" | ", union.Members.Select(member => member.Name));

    private static string SpecifiedBy(ScalarType scalar) =>
        scalar.SpecifiedBy is { } url ? $" @specifiedBy(url: {ValueText.Of(url)})" : "";

    private static string Deprecated(string? reason) => reason is null ? "" : $" @deprecated(reason: {ValueText.Of(reason)})";

    private static string Block(IEnumerable<string> lines) => $" {{\n{string.Join('\n', lines)}\n}}";

    /// <summary>A description and the line end behind it; text of several lines as a block string.</summary>
    private static string Description(string? text, string indentation) =>
        text is null ? "" : $"{indentation}{DescriptionText(text, indentation)}\n";

    private static string DescriptionText(string text, string indentation)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return ValueText.Of(text);
        }

        var lines = StringLiteral.PrintBlock(text).Split('\n');
        var indented = new StringBuilder(lines[0]);
        foreach (var line in lines.Skip(1))
        {
            indented.Append('\n').Append(line.Length == 0 ? "" : indentation).Append(line);
        }

        return indented.ToString();
    }

    private string Fields(ComplexType type) => Block(type.Fields.Select(field =>
        $"{Description(field.Description, Indentation)}{Indentation}{field.Name}{Arguments(field.Arguments)}: {field.Type}"
        + Deprecated(field.DeprecationReason) + Directives(field.Directives)));

    private string Value(EnumValue value) =>
        $"{Description(value.Description, Indentation)}{Indentation}{value.Name}"
        + Deprecated(value.DeprecationReason) + Directives(value.Directives);

    private string InputField(InputField field) => Description(field.Description, Indentation) + Indentation + Input(field);

    private string Arguments(NamedElements<InputField> arguments) =>
        arguments.Count == 0 ? "" : $"({string.Join(' ', arguments.Select(Argument))})";

    private string Argument(InputField argument) => argument.Description is null
        ? Input(argument)
        : $"{DescriptionText(argument.Description, Indentation + Indentation)} {Input(argument)}";

    private string Input(InputField field)
    {
        var standard = field.DefaultValue is { } value ? $" = {ValueText.Of(value)}" : "";
        return $"{field.Name}: {field.Type}{standard}{Deprecated(field.DeprecationReason)}{Directives(field.Directives)}";
    }

    private string Directives(IReadOnlyList<AppliedDirective> directives)
    {
        var text = new StringBuilder();
        foreach (var directive in directives.Where(directive => options.IncludesInternalDirectives || !directive.IsInternal))
        {
            text.Append(" @").Append(directive.Name);
            if (directive.Arguments.Count > 0)
            {
                var arguments = directive.Arguments.Select(argument => $"{argument.Name.Value}: {ValueText.Of(argument.Value)}");
                text.Append('(').AppendJoin(", ", arguments).Append(')');
            }
        }

        return text.ToString();
    }
}
