namespace PyDotOrg.GraphQL.Language;

public abstract partial class SyntaxVisitor
{
    private void VisitTypeSystemChildren(SyntaxNode node)
    {
        switch (node)
        {
            case FieldDefinitionNode field:
                VisitOptional(field.Description);
                Visit(field.Name);
                VisitList(field.Arguments);
                Visit(field.Type);
                VisitList(field.Directives);
                break;
            case InputValueDefinitionNode input:
                VisitOptional(input.Description);
                Visit(input.Name);
                Visit(input.Type);
                VisitOptional(input.DefaultValue);
                VisitList(input.Directives);
                break;
            case EnumValueDefinitionNode value:
                VisitOptional(value.Description);
                Visit(value.Name);
                VisitList(value.Directives);
                break;
            case DirectiveDefinitionNode directive:
                VisitOptional(directive.Description);
                Visit(directive.Name);
                VisitList(directive.Arguments);
                VisitList(directive.Locations);
                break;
            case SchemaDefinitionNode schema:
                VisitOptional(schema.Description);
                VisitList(schema.Directives);
                VisitList(schema.OperationTypes);
                break;
            case SchemaExtensionNode schema:
                VisitList(schema.Directives);
                VisitList(schema.OperationTypes);
                break;
            case OperationTypeDefinitionNode operationType:
                Visit(operationType.Type);
                break;
        }
    }

    private void VisitTypeChildren(TypeDefinitionNode type)
    {
        VisitOptional(type.Description);
        Visit(type.Name);
        switch (type)
        {
            case ObjectTypeDefinitionNode node:
                VisitParts(node.Interfaces, node.Directives, node.Fields);
                break;
            case InterfaceTypeDefinitionNode node:
                VisitParts(node.Interfaces, node.Directives, node.Fields);
                break;
            case UnionTypeDefinitionNode node:
                VisitParts([], node.Directives, node.Types);
                break;
            case EnumTypeDefinitionNode node:
                VisitParts([], node.Directives, node.Values);
                break;
            case InputObjectTypeDefinitionNode node:
                VisitParts([], node.Directives, node.Fields);
                break;
            default:
                VisitList(type.Directives);
                break;
        }
    }

    private void VisitExtensionChildren(TypeExtensionNode extension)
    {
        Visit(extension.Name);
        switch (extension)
        {
            case ObjectTypeExtensionNode node:
                VisitParts(node.Interfaces, node.Directives, node.Fields);
                break;
            case InterfaceTypeExtensionNode node:
                VisitParts(node.Interfaces, node.Directives, node.Fields);
                break;
            case UnionTypeExtensionNode node:
                VisitParts([], node.Directives, node.Types);
                break;
            case EnumTypeExtensionNode node:
                VisitParts([], node.Directives, node.Values);
                break;
            case InputObjectTypeExtensionNode node:
                VisitParts([], node.Directives, node.Fields);
                break;
            default:
                VisitList(extension.Directives);
                break;
        }
    }

    private void VisitParts(
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<SyntaxNode> members)
    {
        VisitList(interfaces);
        VisitList(directives);
        VisitList(members);
    }
}
