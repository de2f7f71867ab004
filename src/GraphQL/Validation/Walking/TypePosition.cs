using PyDotOrg.GraphQL.Introspection;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>Where a walk stands in the schema: the types, the field and the argument that belong to the current node.</summary>
internal sealed class TypePosition(ValidationContext context)
{
    private readonly Stack<IType?> _types = [];
    private readonly Stack<NamedType?> _parents = [];
    private readonly Stack<(FieldNode Node, OutputField? Definition)> _fields = [];
    private readonly Stack<InputPosition> _inputs = [];
    private bool _isInFragment;

    /// <summary>The composite type around the current selection; null when it is unknown.</summary>
    public NamedType? ParentType => _parents.Count == 0 ? null : _parents.Peek();

    /// <summary>The type of the current field, fragment or operation; null when it is unknown.</summary>
    public IType? Type => _types.Count == 0 ? null : _types.Peek();

    /// <summary>The composite type of the current field's, fragment's or operation's selection set; null when it is none.</summary>
    public NamedType? SelectedType => Type?.NamedType() is { } named && named.IsComposite() ? named : null;

    /// <summary>The definition of the current field; null when the schema does not have it.</summary>
    public OutputField? Field => _fields.Count == 0 ? null : _fields.Peek().Definition;

    /// <summary>The directive that the walk is in; null outside of directives.</summary>
    public DirectiveNode? DirectiveNode { get; private set; }

    /// <summary>The definition of <see cref="DirectiveNode"/>; null when it is unknown.</summary>
    public DirectiveDefinition? Directive { get; private set; }

    /// <summary>The variable whose definition the walk is in; null elsewhere.</summary>
    public VariableDefinitionNode? Variable { get; private set; }

    /// <summary>The definition of the current argument; null when it is unknown.</summary>
    public InputField? Argument { get; private set; }

    /// <summary>What is expected at the current value.</summary>
    public InputPosition Input => _inputs.Count == 0 ? default : _inputs.Peek();

    /// <summary>The response names of the fields that were entered; null for none and inside of named fragments.</summary>
    public IReadOnlyList<object>? GetPath() => GetPath(0);

    /// <summary>As <see cref="GetPath()"/> without the current field.</summary>
    public IReadOnlyList<object>? GetPathAbove() => GetPath(1);

    public void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case FieldNode field:
                EnterField(field);
                break;
            case SelectionSetNode:
                _parents.Push(SelectedType);
                break;
            case ArgumentNode argument:
                EnterArgument(argument);
                break;
            case ListValueNode:
                _inputs.Push(new InputPosition((Input.Type?.NullableType() as ListType)?.ElementType));
                break;
            case ObjectFieldNode field:
                EnterObjectField(field);
                break;
            case DirectiveNode directive:
                DirectiveNode = directive;
                Directive = context.FindDirective(directive.Name.Value);
                break;
            case InlineFragmentNode { TypeCondition: null }:
                _types.Push(Type?.NamedType());
                break;
            case InlineFragmentNode { TypeCondition: { } condition }:
                PushOutput(context.FindType(condition));
                break;
            case OperationDefinitionNode operation:
                _types.Push(context.Schema.GetRootType(operation.Operation));
                break;
            case FragmentDefinitionNode fragment:
                _isInFragment = true;
                PushOutput(context.FindType(fragment.TypeCondition));
                break;
            case VariableDefinitionNode variable:
                Variable = variable;
                _inputs.Push(new InputPosition(InputOnly(context.FindType(variable.Type))));
                break;
        }
    }

    public void Leave(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Field:
                _fields.Pop();
                _types.Pop();
                break;
            case NodeKind.SelectionSet:
                _parents.Pop();
                break;
            case NodeKind.Argument:
                Argument = null;
                _inputs.Pop();
                break;
            case NodeKind.ListValue:
            case NodeKind.ObjectField:
                _inputs.Pop();
                break;
            case NodeKind.Directive:
                DirectiveNode = null;
                Directive = null;
                break;
            case NodeKind.InlineFragment:
            case NodeKind.OperationDefinition:
                _types.Pop();
                break;
            case NodeKind.FragmentDefinition:
                _isInFragment = false;
                _types.Pop();
                break;
            case NodeKind.VariableDefinition:
                Variable = null;
                _inputs.Pop();
                break;
        }
    }

    private static IType? InputOnly(IType? type) => type is not null && type.IsInputType() ? type : null;

    private void PushOutput(NamedType? type) => _types.Push(type is not null && type.IsOutputType() ? type : null);

    private void EnterField(FieldNode node)
    {
        OutputField? definition = null;
        if (ParentType is { } parent && context.Schema.TryGetField(parent, node.Name.Value, out definition))
        {
            context.UsesIntrospection |= IntrospectionFields.IsAboutSchema(definition);
        }

        _fields.Push((node, definition));
        _types.Push(definition?.Type);
    }

    private void EnterArgument(ArgumentNode node)
    {
        var arguments = DirectiveNode is null ? Field?.Arguments : Directive?.Arguments;
        Argument = arguments is not null && arguments.TryGet(node.Name.Value, out var argument) ? argument : null;
        _inputs.Push(new InputPosition(Argument?.Type, Argument?.DefaultValue is not null));
    }

    private void EnterObjectField(ObjectFieldNode node)
    {
        var container = Input.Type?.NamedType() as InputObjectType;
        InputField? field = null;
        container?.Fields.TryGet(node.Name.Value, out field);
        _inputs.Push(new InputPosition(field?.Type, field?.DefaultValue is not null, container));
    }

    private object[]? GetPath(int withoutLast)
    {
        var length = _fields.Count - withoutLast;
        if (_isInFragment || length <= 0)
        {
            return null;
        }

        var path = new object[length];
        var index = _fields.Count;
        foreach (var (node, _) in _fields)
        {
            index--;
            if (index < length)
            {
                path[index] = node.ResponseName;
            }
        }

        return path;
    }
}
