using System.Security.Claims;
using PyDotOrg.GraphQL.Execution.Coercion;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>
/// One run of an operation (specification, section 6.2). Everything in it happens in one logical flow: resolvers may go
/// on wherever they like, their values are completed here, one after another.
/// </summary>
internal sealed partial class OperationRunner : OperationContext, IDisposable
{
    private readonly ExecutionEnvironment _environment;
    private readonly CompiledOperation _operation;
    private readonly OperationRequest _request;
    private readonly OperationLifetime _lifetime;
    private readonly Lock _gate = new();
    private List<IDisposable>? _state;
    private Dictionary<string, object?>? _extensions;
    private CoercedArguments?[] _arguments = [];
    private ClaimsPrincipal? _user;
    private bool _isClosed;

    public OperationRunner(ExecutionEnvironment environment, CompiledOperation operation, in OperationRequest request, ulong flags)
        : this(environment, operation, request, flags, operation.ExpectedBytes)
    {
    }

    private OperationRunner(
        ExecutionEnvironment environment, CompiledOperation operation, in OperationRequest request, ulong flags, int expectedBytes)
    {
        _environment = environment;
        _operation = operation;
        _request = request;
        _extensions = request.Extensions;
        IncludeFlags = flags;
        var timeout = request.IsUnlimited ? Timeout.InfiniteTimeSpan : environment.Options.ExecutionTimeout;
        _lifetime = new OperationLifetime(timeout, environment.Time, request.Cancellation);
        Arena = new JsonWriter(expectedBytes);
    }

    /// <inheritdoc/>
    public override GraphQLSchema Schema => _environment.Schema;

    /// <inheritdoc/>
    public override string? OperationName => _operation.Definition.Name?.Value;

    /// <inheritdoc/>
    public override ulong IncludeFlags { get; }

    /// <inheritdoc/>
    public override JsonWriter Arena { get; }

    /// <inheritdoc/>
    public override IServiceProvider Services => _request.Services;

    /// <inheritdoc/>
    public override ClaimsPrincipal User => _user ??= _request.User ?? new ClaimsPrincipal(new ClaimsIdentity());

    /// <inheritdoc/>
    public override CancellationToken RequestAborted => _request.IsUnlimited ? _request.Cancellation : _lifetime.Token;

    /// <inheritdoc/>
    public override ReadSet? Reads => _request.Reads;

    /// <inheritdoc/>
    public override bool HasSeveralRootFields => _operation.Root.Selections.Length > 1 || _operation.IsIncremental;

    /// <inheritdoc/>
    public override T GetOrAddState<T>(Func<OperationContext, T> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        lock (_gate)
        {
            // Not LINQ: every field that reads data asks, and there are one or two states.
            foreach (var state in _state ??= [])
            {
                if (state is T known)
                {
                    return known;
                }
            }

            var created = create(this);
            _state.Add(created);
            return created;
        }
    }

    /// <inheritdoc/>
    public override void SetExtension(string name, object? value)
    {
        lock (_gate)
        {
            (_extensions ??= [])[name] = value;
        }
    }

    /// <inheritdoc/>
    public override IResolverContext CreateResolverContext(
        Selection selection, ObjectType type, object? parent, ResultContainer container, int index)
    {
        var context = new ResolverContext(this);
        context.Set(selection, type, parent, container, index);
        return context;
    }

    /// <inheritdoc/>
    public override void StartField(Selection selection, ObjectType type, object parent, ResultContainer container, int index) =>
        ExecuteField(selection, type, parent, container, index);

    /// <summary>The coerced arguments of a field; the same for every parent, so they are coerced once.</summary>
    public CoercedArguments GetArguments(Selection selection)
    {
        if (selection.Arguments.Constants is { } constants)
        {
            return constants;
        }

        if (_arguments.Length <= selection.Id)
        {
            Array.Resize(ref _arguments, Math.Max(selection.Id + 1, _arguments.Length * 2));
        }

        return _arguments[selection.Id] ??= selection.Arguments.Coerce(
            selection.Nodes[0], _operation.Document, _operation.VariableTable, _request.Variables);
    }

    /// <summary>A literal with the variables of the request put in.</summary>
    public ValueNode? ReadLiteral(ValueNode literal)
    {
        var reader = new ConstantLiteral(_operation.VariableTable, _request.Variables);
        return literal is VariableNode variable ? reader.Of(variable) : reader.Of(literal);
    }

    /// <summary>A value that the host left for the whole request.</summary>
    public bool TryGetGlobalState(string key, out object? value)
    {
        value = null;
        return _request.GlobalState?.TryGetValue(key, out value) == true;
    }

    /// <summary>Gives back what only the execution needs.</summary>
    private void ReleaseExecutionState()
    {
        for (var i = (_state?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (_state![i] is IExecutionState state) // There are elements, so there is a list.
            {
                _state.RemoveAt(i);
                state.Dispose();
            }
        }
    }

    /// <summary>Gives back what the operation holds, when its result has been written.</summary>
    public void Dispose()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _operation.ExpectedBytes = Arena.Length;
        _lifetime.Dispose();
        Arena.Dispose();
        foreach (var state in _state ?? [])
        {
            state.Dispose();
        }
    }
}
