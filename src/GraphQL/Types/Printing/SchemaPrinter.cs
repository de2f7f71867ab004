using System.Text;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Prints schemas in the schema definition language (contract: Hot Chocolate, section 2.1): the schema, then interfaces,
/// objects, unions, inputs, enums, directives and scalars, each group by name. The same schema prints the same text.
/// </summary>
public static class SchemaPrinter
{
    private static readonly TypeKind[] TypesBeforeDirectives =
        [TypeKind.Interface, TypeKind.Object, TypeKind.Union, TypeKind.InputObject, TypeKind.Enum];

    /// <summary>The text, with a line end behind its last line; what every schema has is left out.</summary>
    public static string Print(GraphQLSchema schema, SchemaPrinterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        options ??= SchemaPrinterOptions.Default;
        var printer = new DefinitionPrinter(options);
        IEnumerable<string> definitions = options.Types is { } names
            ? Print(printer, schema.Types.Where(type => names.Contains(type.Name)), [])
            : Print(printer, Types(schema, options), Directives(schema, options)).Prepend(printer.Schema(schema));
        return new StringBuilder().AppendJoin("\n\n", definitions).Append('\n').ToString();
    }

    private static IEnumerable<string> Print(
        DefinitionPrinter printer, IEnumerable<NamedType> types, IEnumerable<DirectiveDefinition> directives)
    {
        var byKind = types.OrderBy(type => type.Name, StringComparer.Ordinal).ToLookup(type => type.Kind);
        return TypesBeforeDirectives.SelectMany(kind => byKind[kind]).Select(printer.Type)
            .Concat(directives.OrderBy(directive => directive.Name, StringComparer.Ordinal).Select(printer.Directive))
            .Concat(byKind[TypeKind.Scalar].Select(printer.Type));
    }

    private static IEnumerable<DirectiveDefinition> Directives(GraphQLSchema schema, SchemaPrinterOptions options) =>
        schema.Directives.Where(directive => !directive.IsSpecified && (options.IncludesInternalDirectives || !directive.IsInternal));

    private static IEnumerable<NamedType> Types(GraphQLSchema schema, SchemaPrinterOptions options) =>
        schema.Types
            .Concat(Directives(schema, options).SelectMany(directive => directive.Arguments).Select(argument => argument.Type.NamedType()))
            .Distinct()
            .Where(type => !IsEverywhere(type));

    private static bool IsEverywhere(NamedType type) =>
        type is ScalarType { IsSpecified: true } || type.Name.StartsWith("__", StringComparison.Ordinal);
}
