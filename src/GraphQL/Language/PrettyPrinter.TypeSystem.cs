namespace PyDotOrg.GraphQL.Language;

internal sealed partial class PrettyPrinter
{
    private void WriteTypeSystem(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                WriteHead(schema.Description, "schema", schema.Directives);
                WriteBody(schema.OperationTypes);
                break;
            case SchemaExtensionNode schema:
                WriteHead(null, "extend schema", schema.Directives);
                WriteBody(schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                Write(directive);
                break;
            case TypeDefinitionNode type:
                WriteType(type);
                break;
            case TypeExtensionNode extension:
                WriteExtension(extension);
                break;
        }
    }

    private void WriteType(TypeDefinitionNode type)
    {
        var (keyword, members) = type switch
        {
            ObjectTypeDefinitionNode node => ("type", node.Fields),
            InterfaceTypeDefinitionNode node => ("interface", node.Fields),
            InputObjectTypeDefinitionNode node => ("input", node.Fields),
            EnumTypeDefinitionNode node => ("enum", node.Values),
            UnionTypeDefinitionNode => ("union", []),
            _ => ("scalar", (IReadOnlyList<SyntaxNode>)[]),
        };
        var interfaces = type switch
        {
            ObjectTypeDefinitionNode node => node.Interfaces,
            InterfaceTypeDefinitionNode node => node.Interfaces,
            _ => [],
        };
        WriteHead(type.Description, $"{keyword} {type.Name.Value}{PrintInterfaces(interfaces)}", type.Directives);
        WriteBody(members);
        WriteMemberTypes(type is UnionTypeDefinitionNode union ? union.Types : []);
    }

    private void WriteExtension(TypeExtensionNode extension)
    {
        var (keyword, members) = extension switch
        {
            ObjectTypeExtensionNode node => ("type", node.Fields),
            InterfaceTypeExtensionNode node => ("interface", node.Fields),
            InputObjectTypeExtensionNode node => ("input", node.Fields),
            EnumTypeExtensionNode node => ("enum", node.Values),
            UnionTypeExtensionNode => ("union", []),
            _ => ("scalar", (IReadOnlyList<SyntaxNode>)[]),
        };
        var interfaces = extension switch
        {
            ObjectTypeExtensionNode node => node.Interfaces,
            InterfaceTypeExtensionNode node => node.Interfaces,
            _ => [],
        };
        WriteHead(null, $"extend {keyword} {extension.Name.Value}{PrintInterfaces(interfaces)}", extension.Directives);
        WriteBody(members);
        WriteMemberTypes(extension is UnionTypeExtensionNode union ? union.Types : []);
    }

    private void WriteHead(StringValueNode? description, string head, IReadOnlyList<DirectiveNode> directives) =>
        Write(InlinePrinter.Print(description) + head + InlinePrinter.Print(directives));

    private void WriteBody(IReadOnlyList<SyntaxNode> members)
    {
        Write(members.Count == 0 ? "" : " ");
        WriteBlock(members);
    }

    private void WriteMemberTypes(IReadOnlyList<NamedTypeNode> types) =>
        Write(types.Count == 0 ? "" : " = " + string.Join(" | ", types.Select(type => type.Name.Value)));

    private static string PrintInterfaces(IReadOnlyList<NamedTypeNode> interfaces) => interfaces.Count == 0
        ? ""
        : " implements " + string.Join(" & ", interfaces.Select(type => type.Name.Value));

    private void Write(DirectiveDefinitionNode directive)
    {
        Write(InlinePrinter.Print(directive.Description));
        Write($"directive @{directive.Name.Value}{InlinePrinter.PrintParameters(directive.Arguments)}");
        Write(directive.IsRepeatable ? " repeatable on " : " on ");
        Write(string.Join(" | ", directive.Locations.Select(location => location.Value)));
    }

    private void Write(FieldDefinitionNode field)
    {
        Write(InlinePrinter.Print(field.Description));
        Write(field.Name.Value + InlinePrinter.PrintParameters(field.Arguments));
        Write($": {InlinePrinter.Print(field.Type)}{InlinePrinter.Print(field.Directives)}");
    }

    private void Write(EnumValueDefinitionNode value) =>
        Write(InlinePrinter.Print(value.Description) + value.Name.Value + InlinePrinter.Print(value.Directives));

    private void Write(OperationTypeDefinitionNode operationType) =>
        Write($"{NameOf(operationType.Operation)}: {operationType.Type.Name.Value}");
}
