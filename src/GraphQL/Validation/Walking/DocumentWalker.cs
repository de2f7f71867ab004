using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>
/// Walks once over a document, keeps the position in the schema, and shows every node to the rules that look at its kind.
/// Definitions of the type system are passed over: no request may hold them, and one error about each is enough.
/// </summary>
internal sealed class DocumentWalker : SyntaxVisitor
{
    private readonly ValidationContext _context;
    private readonly TypePosition _position;
    private readonly object[] _rules;
    private readonly OperationVariables _variables;
    private readonly Listeners<DocumentNode> _documents;
    private readonly Listeners<OperationDefinitionNode> _operations;
    private readonly Listeners<FragmentDefinitionNode> _fragments;
    private readonly Listeners<VariableDefinitionNode> _variableDefinitions;
    private readonly Listeners<FieldNode> _fields;
    private readonly Listeners<FragmentSpreadNode> _spreads;
    private readonly Listeners<InlineFragmentNode> _inlineFragments;
    private readonly Listeners<DirectiveNode> _directives;
    private readonly Listeners<ArgumentNode> _arguments;
    private readonly Listeners<NamedTypeNode> _namedTypes;
    private readonly Listeners<ObjectValueNode> _objects;

    public DocumentWalker(ValidationContext context, RuleSet rules)
    {
        _context = context;
        _position = context.Position;
        _rules = rules.Create(context);
        _variables = new OperationVariables(context);
        _documents = rules.Documents.Select(_rules);
        _operations = rules.Operations.Select(_rules);
        _fragments = rules.Fragments.Select(_rules);
        _variableDefinitions = rules.Variables.Select(_rules);
        _fields = rules.Fields.Select(_rules);
        _spreads = rules.Spreads.Select(_rules);
        _inlineFragments = rules.InlineFragments.Select(_rules);
        _directives = rules.Directives.Select(_rules);
        _arguments = rules.Arguments.Select(_rules);
        _namedTypes = rules.NamedTypes.Select(_rules);
        _objects = rules.Objects.Select(_rules);
    }

    /// <summary>Walks over the whole document; the errors are in the context.</summary>
    public void Walk()
    {
        Visit(_context.Document);
        _variables.Check(_rules);
    }

    /// <inheritdoc/>
    protected override bool Enter(SyntaxNode node)
    {
        if (_context.IsOver)
        {
            return false;
        }

        _position.Enter(node);
        switch (node.Kind)
        {
            case NodeKind.Name:
                return false;
            case NodeKind.Field:
                _fields.Enter(node);
                return true;
            case NodeKind.Argument:
                _arguments.Enter(node);
                return true;
            case NodeKind.Variable:
                _variables.Add((VariableNode)node);
                return false;
            case NodeKind.ObjectValue:
                _objects.Enter(node);
                return true;
            case NodeKind.Directive:
                _directives.Enter(node);
                return true;
            case NodeKind.FragmentSpread:
                _spreads.Enter(node);
                return true;
            case NodeKind.InlineFragment:
                _inlineFragments.Enter(node);
                return true;
            case NodeKind.NamedType:
                _namedTypes.Enter(node);
                return false;
            case NodeKind.VariableDefinition:
                _variableDefinitions.Enter(node);
                return true;
            default:
                return EnterDefinition(node);
        }
    }

    /// <inheritdoc/>
    protected override void Leave(SyntaxNode node)
    {
        if (_context.IsOver)
        {
            return;
        }

        switch (node.Kind)
        {
            case NodeKind.Field:
                _fields.Leave(node);
                break;
            case NodeKind.Directive:
                _directives.Leave(node);
                break;
            case NodeKind.Document:
                _documents.Leave(node);
                break;
            default:
                break;
        }

        _position.Leave(node);
    }

    private bool EnterDefinition(SyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                _variables.Start(operation);
                _operations.Enter(node);
                return true;
            case FragmentDefinitionNode fragment:
                _variables.Start(fragment);
                _fragments.Enter(node);
                return true;
            case DocumentNode:
                _documents.Enter(node);
                return true;
            default:
                return node is not DefinitionNode;
        }
    }
}
