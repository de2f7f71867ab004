namespace PyDotOrg.GraphQL.Language;

public abstract partial class SyntaxVisitor
{
    private void VisitChildren(SyntaxNode node)
    {
        switch (node)
        {
            case FieldNode field:
                VisitChildren(field);
                break;
            case ArgumentNode argument:
                Visit(argument.Name);
                Visit(argument.Value);
                break;
            case SelectionSetNode selectionSet:
                VisitList(selectionSet.Selections);
                break;
            case FragmentSpreadNode spread:
                Visit(spread.Name);
                VisitList(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                VisitOptional(fragment.TypeCondition);
                VisitList(fragment.Directives);
                Visit(fragment.SelectionSet);
                break;
            case DirectiveNode directive:
                Visit(directive.Name);
                VisitList(directive.Arguments);
                break;
            case ValueNode or ObjectFieldNode or TypeNode:
                VisitSmallChildren(node);
                break;
            case DocumentNode document:
                VisitList(document.Definitions);
                break;
            default:
                VisitDefinitionChildren(node);
                break;
        }
    }

    private void VisitChildren(FieldNode field)
    {
        VisitOptional(field.Alias);
        Visit(field.Name);
        VisitList(field.Arguments);
        VisitList(field.Directives);
        VisitOptional(field.SelectionSet);
    }

    private void VisitSmallChildren(SyntaxNode node)
    {
        switch (node)
        {
            case VariableNode variable:
                Visit(variable.Name);
                break;
            case ListValueNode list:
                VisitList(list.Items);
                break;
            case ObjectValueNode value:
                VisitList(value.Fields);
                break;
            case ObjectFieldNode field:
                Visit(field.Name);
                Visit(field.Value);
                break;
            case NamedTypeNode type:
                Visit(type.Name);
                break;
            case ListTypeNode type:
                Visit(type.Type);
                break;
            case NonNullTypeNode type:
                Visit(type.Type);
                break;
        }
    }

    private void VisitDefinitionChildren(SyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                VisitOptional(operation.Description);
                VisitOptional(operation.Name);
                VisitList(operation.VariableDefinitions);
                VisitList(operation.Directives);
                Visit(operation.SelectionSet);
                break;
            case VariableDefinitionNode variable:
                VisitOptional(variable.Description);
                Visit(variable.Variable);
                Visit(variable.Type);
                VisitOptional(variable.DefaultValue);
                VisitList(variable.Directives);
                break;
            case FragmentDefinitionNode fragment:
                VisitOptional(fragment.Description);
                Visit(fragment.Name);
                Visit(fragment.TypeCondition);
                VisitList(fragment.Directives);
                Visit(fragment.SelectionSet);
                break;
            case TypeDefinitionNode type:
                VisitTypeChildren(type);
                break;
            case TypeExtensionNode extension:
                VisitExtensionChildren(extension);
                break;
            default:
                VisitTypeSystemChildren(node);
                break;
        }
    }
}
