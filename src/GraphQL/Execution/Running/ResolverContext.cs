using System.Security.Claims;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Execution.Coercion;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>The context of one field. The runner uses it again for other fields once its resolver is done with it.</summary>
/// <param name="runner">The running operation.</param>
internal sealed class ResolverContext(OperationRunner runner) : IResolverContext, IAskForAccess
{
    private object? _parent;
    private CoercedArguments _arguments = CoercedArguments.None;

    public Selection Selection { get; private set; } = null!; // Every context is set before anyone sees it.

    public ResultContainer Container { get; private set; } = null!; // As above.

    public int Index { get; private set; }

    public ObjectType ObjectType { get; private set; } = null!; // As above.

    public IServiceProvider Services => runner.Services;

    public ClaimsPrincipal User => runner.User;

    public ReadSet? Reads => runner.Reads;

    public GraphQLSchema Schema => runner.Schema;

    public OutputField Field => Selection.Field;

    public string ResponseName => Selection.ResponseName;

    public IReadOnlyList<object> Path => Container.GetPath(Index);

    public CancellationToken RequestAborted => runner.RequestAborted;

    /// <summary>Takes the context for a field.</summary>
    public void Set(Selection selection, ObjectType type, object? parent, ResultContainer container, int index)
    {
        Selection = selection;
        ObjectType = type;
        Container = container;
        Index = index;
        _parent = parent;
        _arguments = runner.GetArguments(selection);
    }

    /// <summary>Why the arguments cannot be used; null when they can.</summary>
    public GraphQLError? ArgumentError => _arguments.Error;

    public T Parent<T>() => _parent switch
    {
        T parent => parent,
        null when default(T) is null => default!, // The caller's type admits null: the roots have no parent.
        _ => throw new GraphQLException(ErrorBuilder.New()
            .SetMessage(Messages.CannotCastParent(Field))
            .SetCode(ErrorCodes.Execution.CannotCastParent)
            .Build()),
    };

    public T? ArgumentValue<T>(string name) => TryGetArgument(name, out var value) ? RuntimeConversion.To<T>(value) : default;

    public bool TryGetArgument(string name, out object? value)
    {
        var definitions = Field.Arguments.AsSpan();
        for (var i = 0; i < definitions.Length; i++)
        {
            if (string.Equals(definitions[i].Name, name, StringComparison.Ordinal))
            {
                ref readonly var argument = ref _arguments[i];
                value = argument.Value;
                return argument.IsDefined;
            }
        }

        value = null;
        return false;
    }

    public ValueNode? ArgumentLiteral(string name) =>
        ArgumentPlan.FindLiteral(Selection.Nodes[0], name) is { } literal ? runner.ReadLiteral(literal) : null;

    public bool TryGetGlobalState(string key, out object? value) => runner.TryGetGlobalState(key, out value);

    public bool IsSelected(ReadOnlySpan<string> names)
    {
        if (!Selection.HasChildren)
        {
            return false;
        }

        foreach (var name in names)
        {
            if (!IsSelected(name))
            {
                return false;
            }
        }

        return true;
    }

    public ValueTask<GraphQLError?> FindDenialAsync(IReadOnlyList<AuthorizeRule> rules) => runner.FindDenialAsync(this, rules);

    public bool IsStreamed => Selection.Stream is not null && Field.Resolver?.Data is null;

    public void ReportError(GraphQLError error) => runner.ReportFieldError(error, Selection, Container, Index);

    private bool IsSelected(string name)
    {
        foreach (var type in Schema.GetPossibleTypes(Field.Type.NamedType()))
        {
            foreach (var child in Selection.GetSelectionSet(type).Selections)
            {
                if (string.Equals(child.Field.Name, name, StringComparison.Ordinal) && child.IsIncluded(runner.IncludeFlags))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
