using Microsoft.Extensions.Logging.Abstractions;
using PyDotOrg.GraphQL.Execution.Access;
using PyDotOrg.GraphQL.Execution.Coercion;
using PyDotOrg.GraphQL.Execution.Costs;
using PyDotOrg.GraphQL.Execution.Documents;
using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Plan.Incremental;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Execution.Running;
using PyDotOrg.GraphQL.Execution.Subscriptions;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Subscriptions;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Limits;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>Runs operations: the list of stations that a request passes.</summary>
public sealed partial class RequestExecutor : IRequestExecutor
{
    private readonly ExecutionEnvironment _environment;
    private readonly DocumentCache _documents;
    private readonly CostCheck _costs;
    private readonly SubscriptionStarter _subscriptions;
    private readonly PersistedDocuments _persisted;
    private readonly RequestAccess _access;
    private readonly IOperationGate? _gate;

    /// <summary>An executor for a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="options">The limits; the defaults when null. They must not change afterwards.</param>
    /// <param name="parts">What the executor works with; the defaults when null.</param>
    public RequestExecutor(GraphQLSchema schema, RequestOptions? options = null, RequestExecutorParts? parts = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _environment = new ExecutionEnvironment
        {
            Schema = schema,
            Options = options ?? new RequestOptions(),
            DataFields = parts?.DataFields,
            Authorization = parts?.Authorization ?? new PolicyAuthorization(),
            Transactions = parts?.Transactions,
            ErrorFilters = parts?.ErrorFilters ?? [],
            Logger = parts?.Logger ?? NullLogger.Instance,
            Time = parts?.Time ?? TimeProvider.System,
            Diagnostics = new RequestDiagnostics(schema, parts?.Listeners ?? []),
        };
        _documents = new DocumentCache(schema, _environment.Options);
        _costs = new CostCheck(schema, _environment.Options.Cost);
        _subscriptions = new SubscriptionStarter(_environment, parts?.Subscriptions ?? new SubscriptionOptions());
        _persisted = new PersistedDocuments(parts?.DocumentStorages ?? [], _environment.Options.PersistedOperations);
        _access = new RequestAccess(_environment);
        _gate = parts?.Gate;
        _environment.Diagnostics.Created(this);
    }

    /// <inheritdoc/>
    public GraphQLSchema Schema => _environment.Schema;

    /// <inheritdoc/>
    public ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _environment.Diagnostics.Begin(request) is { } context
            ? ObserveAsync(request, context, cancellation)
            : RunGuardedAsync(request, null, cancellation);
    }

    /// <summary>Everything that keeps a client's document from running, wherever it comes from; empty when nothing does.</summary>
    internal IEnumerable<GraphQLError> FindProblems(ReadOnlyMemory<byte> document) => _documents.Get(document.Span).FindProblems();

    /// <inheritdoc/>
    public PreparationResult Prepare(ReadOnlyMemory<byte> document, PreparationOptions options)
    {
        var known = Read(document, options);
        return known.Errors.Count > 0 ? new PreparationResult(null, known.Errors) : PreparedAs(known.GetOperation(null));
    }

    /// <inheritdoc/>
    public IReadOnlyList<PreparationResult> PrepareAll(ReadOnlyMemory<byte> document, PreparationOptions options)
    {
        var known = Read(document, options);
        return known.Errors.Count > 0 ? [new PreparationResult(null, known.Errors)] : [.. known.GetOperations().Select(PreparedAs)];
    }

    private static PreparationResult PreparedAs(CompilationResult compiled) => new(compiled.Operation, compiled.Error is { } error ? [error] : []);

    /// <summary>Reads a document of the program's own, which may ask for anything.</summary>
    private KnownDocument Read(ReadOnlyMemory<byte> document, PreparationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var validation = _environment.Options.Validation with
        {
            ClientDirectives = options.ClientDirectives,
            Limits = LimitOptions.None,
            AllowIntrospection = true,
        };
        return KnownDocument.Read(Schema, document, new DocumentRules
        {
            Limits = ParserOptions.Trusted,
            Validation = validation,
            Options = options,
            SyntaxErrorCode = ErrorCodes.Execution.SyntaxError,
        });
    }

    /// <inheritdoc/>
    public ValueTask<ExecutionResult> ExecuteAsync(
        PreparedOperation operation, PreparedRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var compiled = operation as CompiledOperation
            ?? throw new ArgumentException("The operation does not come from this executor.", nameof(operation));
        if (request.Variables.Length != compiled.Variables.Count)
        {
            throw new ArgumentException("There must be a value for every variable of the operation.", nameof(request));
        }

        var run = new OperationRequest
        {
            Variables = request.Variables,
            Services = request.Services,
            User = request.User,
            Cancellation = cancellation,
            Reads = request.Reads,
        };
        return _environment.Diagnostics.Begin(null, compiled) is { } context
            ? ObserveAsync(compiled, run with { Context = context }, context)
            : RunOpenAsync(compiled, run);
    }

    private async ValueTask<ExecutionResult> ObserveAsync(GraphQLRequest request, RequestContext context, CancellationToken cancellation)
    {
        using var scope = context.Listener.ExecuteRequest(context);
        try
        {
            return context.Result = await RunGuardedAsync(request, context, cancellation);
        }
        catch (Exception exception)
        {
            context.Listener.RequestError(context, exception);
            throw;
        }
    }

    private async ValueTask<ExecutionResult> ObserveAsync(CompiledOperation operation, OperationRequest request, RequestContext context)
    {
        using var scope = context.Listener.ExecuteRequest(context);
        try
        {
            return context.Result = await RunOpenAsync(operation, request);
        }
        catch (Exception exception)
        {
            context.Listener.RequestError(context, exception);
            throw;
        }
    }

    private ValueTask<ExecutionResult> RunGuardedAsync(GraphQLRequest request, RequestContext? context, CancellationToken cancellation)
    {
        try
        {
            if (request.Document.IsEmpty || !_persisted.LeavesAlone(request))
            {
                return RunPersistedAsync(request, context, cancellation);
            }

            request.Keeping?.IsDecidedByRequest = true;
            return RunAsync(request, _documents.Get(request.Document.Span, context), context, cancellation);
        }
        catch (Exception exception)
        {
            return Fail(exception, context);
        }
    }

    private async ValueTask<ExecutionResult> RunPersistedAsync(
        GraphQLRequest request, RequestContext? context, CancellationToken cancellation)
    {
        try
        {
            if (request.Document.IsEmpty)
            {
                var (text, notFound) = await _persisted.FindAsync(request, cancellation);
                return notFound is null
                    ? await RunStoredAsync(request, text, context, cancellation)
                    : await TurnAwayAsync(request, RequestStatus.Refused, [notFound], cancellation);
            }

            if (await _persisted.CheckAsync(request, cancellation) is { } refusal)
            {
                return await TurnAwayAsync(request, RequestStatus.Refused, [refusal], cancellation);
            }

            var result = await RunAsync(request, _documents.Get(request.Document.Span, context), context, cancellation);
            var isRun = result.Status is RequestStatus.Executed or RequestStatus.Incremental;
            return isRun && await _persisted.KeepAsync(request, cancellation) is { } kept ? Extend(result, "persistedQuery", kept) : result;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return await Fail(exception, context);
        }
    }

    private static ExecutionResult Extend(ExecutionResult result, string name, object? value)
    {
        if (result is not IncrementalResult incremental)
        {
            return new ExtendedResult(result, name, value);
        }

        incremental.SetExtension(name, value);
        return incremental;
    }

    private ValueTask<ExecutionResult> RunStoredAsync(
        GraphQLRequest request, ReadOnlyMemory<byte> text, RequestContext? context, CancellationToken cancellation)
    {
        if (context is not null)
        {
            context.Document = text;
            context.DocumentId = request.DocumentId;
            context.Listener.RetrievedDocumentFromStorage(context);
        }

        var document = _documents.Get(text.Span, context);
        return document.Errors.Count > 0
            ? TurnAwayAsync(request, RequestStatus.Refused, RequestErrors.OfStored(document.Errors), cancellation)
            : RunAsync(request, document, context, cancellation);
    }

    private ValueTask<ExecutionResult> RunAsync(
        GraphQLRequest request, KnownDocument document, RequestContext? context, CancellationToken cancellation)
    {
        if (document.Errors.Count > 0)
        {
            return TurnAwayAsync(request, RequestStatus.Refused, document.Errors, cancellation);
        }

        if (document.UsesIntrospection && !(request.IntrospectionAllowed ?? _environment.Options.Validation.AllowIntrospection))
        {
            return TurnAwayAsync(
                request, RequestStatus.Refused, document.GetIntrospectionErrors(request.IntrospectionNotAllowedMessage), cancellation);
        }

        var (operation, error) = document.GetOperation(request.OperationName, context);
        if (operation is null)
        {
            return TurnAwayAsync(request, RequestStatus.Refused, [error!], cancellation); // Without operation there is an error.
        }

        context?.Operation = operation;
        if (RequestErrors.OfKind(operation, request) is { } kindError)
        {
            return TurnAwayAsync(request, RequestStatus.KindNotAllowed, [kindError], cancellation);
        }

        return EnterAsync(request, document, operation, context, cancellation);
    }

    private ValueTask<ExecutionResult> RunAdmittedAsync(
        GraphQLRequest request, KnownDocument document, CompiledOperation operation, RequestContext? context, CancellationToken cancellation) =>
        _access.IsOpen(operation)
            ? RunOpenAsync(request, document, operation, context, cancellation)
            : RunGuardedAsync(request, document, operation, context, cancellation);

    private async ValueTask<ExecutionResult> RunGuardedAsync(
        GraphQLRequest request, KnownDocument document, CompiledOperation operation, RequestContext? context, CancellationToken cancellation)
    {
        try
        {
            return await _access.FindDenialAsync(operation, request.Services, request.User)
                ?? await RunOpenAsync(request, document, operation, context, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return await Fail(exception, context);
        }
    }

    private async ValueTask<ExecutionResult> RunGuardedAsync(CompiledOperation operation, OperationRequest request) =>
        await _access.FindDenialAsync(operation, request.Services, request.User) ?? await RunAsync(operation, request);

    private ValueTask<ExecutionResult> RunOpenAsync(CompiledOperation operation, in OperationRequest request) =>
        _access.IsOpen(operation) ? RunAsync(operation, request) : RunGuardedAsync(operation, request);

    private ValueTask<ExecutionResult> RunOpenAsync(
        GraphQLRequest request, KnownDocument document, CompiledOperation operation, RequestContext? context, CancellationToken cancellation)
    {
        if (operation.Answer is { } answer && request is { CostReport: CostReport.None, Keeping: null })
        {
            return new ValueTask<ExecutionResult>(answer);
        }

        var variables = Coerce(operation, request, context, out var errors);
        if (errors.Count > 0)
        {
            return Refuse(RequestStatus.Refused, errors);
        }

        if (Reckon(operation, request, variables, context, out var cost) is { } instead)
        {
            return new ValueTask<ExecutionResult>(instead);
        }

        if (operation.Definition.Operation == OperationType.Subscription)
        {
            return new ValueTask<ExecutionResult>(new SubscriptionResult(_subscriptions, operation, request, variables));
        }

        var extensions = request.CostReport == CostReport.Report ? cost.ToExtensions() : null;
        var run = OperationRequest.Of(request, variables, cancellation) with { Extensions = extensions, Context = context };
        if (operation.Incremental is { } plans && !NeedsTransaction(operation) && FindLater(operation, plans, run, request.IncrementalDelivery) is { } later)
        {
            return new ValueTask<ExecutionResult>(later);
        }

        if (request.NeedsStream)
        {
            return Refuse(RequestStatus.KindNotAllowed, RequestErrors.KindNotAllowed());
        }

        return request.Keeping is { } keeping && IsForEverybody(request, operation)
            ? RunOnceAsync(request, keeping, document, operation, run)
            : extensions is null ? RunNowAsync(document, operation, run) : RunAsync(operation, run);
    }

    private static VariableValue[] Coerce(
        CompiledOperation operation, GraphQLRequest request, RequestContext? context, out IReadOnlyList<GraphQLError> errors)
    {
        using var scope = context?.Listener.CoerceVariables(context);
        return VariableCoercion.Coerce(operation, request.Variables, request.Files, out errors);
    }

    /// <summary>What is answered instead of running the operation: that it costs too much, or what it would cost; null when it runs.</summary>
    private ExecutionResult? Reckon(
        CompiledOperation operation, GraphQLRequest request, VariableValue[] variables, RequestContext? context, out Cost cost)
    {
        using var scope = context?.Listener.AnalyzeOperationCost(context);
        cost = default;
        if (operation.Conditions.ReadFlags(operation.VariableTable, variables, out var flags) is not null)
        {
            return null; // The run says what is wrong with it.
        }

        var refusal = _costs.Check(operation, new CostReading(variables, flags), out cost);
        context?.Listener.OperationCost(context, cost.Field, cost.Type);
        if (request.CostReport == CostReport.Validate)
        {
            return new CostOnlyResult(cost);
        }

        return refusal is null ? null : new RefusedResult(RequestStatus.Refused, ErrorFiltering.Apply(_environment.ErrorFilters, [refusal]));
    }

    /// <summary>The answer to an operation of whose result parts are asked for later; null when everything comes at once.</summary>
    private ExecutionResult? FindLater(
        CompiledOperation operation, IncrementalPlans plans, in OperationRequest run, IncrementalDeliveryFormat format)
    {
        if (operation.Conditions.ReadFlags(operation.VariableTable, run.Variables, out var flags) is not null || !plans.IsAskedFor(flags))
        {
            return null;
        }

        try
        {
            return new IncrementalResult(_environment, plans.Get(flags, format), run, flags, format);
        }
        catch (GraphQLException refusal)
        {
            return new RefusedResult(RequestStatus.Refused, ErrorFiltering.Apply(_environment.ErrorFilters, refusal.Errors));
        }
    }

    private async ValueTask<ExecutionResult> KeepAsync(
        KnownDocument document, CompiledOperation operation, ValueTask<ExecutionResult> running)
    {
        var result = await running;
        if (result.Errors.Count > 0 || result.Status != RequestStatus.Executed)
        {
            return result;
        }

        var answer = new FixedResult(result);
        return _documents.TryKeep(document, operation, answer) ? answer : result;
    }

    private ValueTask<ExecutionResult> Fail(Exception exception, RequestContext? context)
    {
        context?.Listener.RequestError(context, exception);
        var error = ExceptionErrors.OfRequest(exception, _environment.Options, _environment.Logger);
        return Refuse(error.Code == ErrorCodes.Execution.Unavailable ? RequestStatus.Unavailable : RequestStatus.Failed, error);
    }

    private ValueTask<ExecutionResult> Refuse(RequestStatus status, params IReadOnlyList<GraphQLError> errors) =>
        new(new RefusedResult(status, ErrorFiltering.Apply(_environment.ErrorFilters, errors)));
}
