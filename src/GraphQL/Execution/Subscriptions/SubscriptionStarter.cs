using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution.Access;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Execution.Running;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Subscriptions;

namespace PyDotOrg.GraphQL.Execution.Subscriptions;

/// <summary>Starts subscriptions: asks their field for its events and lets those who ask for the same share them. Thread-safe.</summary>
/// <param name="environment">What all operations share.</param>
/// <param name="options">The limits.</param>
internal sealed class SubscriptionStarter(ExecutionEnvironment environment, SubscriptionOptions options)
{
    private readonly ConcurrentDictionary<EventGroupKey, EventGroup> _groups = new();

    /// <summary>The groups that several subscribers may share.</summary>
    public int SharedGroups => _groups.Count;

    /// <summary>Starts a subscription.</summary>
    public async ValueTask<StreamStart> StartAsync(
        CompiledOperation operation, GraphQLRequest request, VariableValue[] variables, CancellationToken cancellation)
    {
        var context = environment.Diagnostics.BeginSubscription(request, operation);
        var run = OperationRequest.Of(request, variables, CancellationToken.None) with { Context = context };
        var start = await StartAsync(operation, request, run, cancellation);
        if (context is not null && start.Stream is Subscriber subscriber)
        {
            subscriber.Scope = context.Listener.ExecuteSubscription(context);
        }

        return start;
    }

    private async ValueTask<StreamStart> StartAsync(
        CompiledOperation operation, GraphQLRequest request, OperationRequest run, CancellationToken cancellation)
    {
        if (operation.Conditions.ReadFlags(operation.VariableTable, run.Variables, out var flags) is { } variable)
        {
            return Refuse([RequestErrors.ConditionIsNull(operation, variable)]);
        }

        var opening = new SourceOpening(environment, operation, run, flags);
        var source = await opening.FindAsync(cancellation);
        if (source is EventSource.Stream stream)
        {
            var parts = Parts(new EventRun(environment, operation, run, flags), stream, opening);
            return await JoinAsync(new EventGroup(parts), operation);
        }

        await opening.DisposeAsync();
        return source is EventSource.Topic topic
            ? await JoinAsync(topic, operation, request, run, flags)
            : Refuse(((EventSource.Refused)source).Errors);
    }

    private async ValueTask<StreamStart> JoinAsync(
        EventSource.Topic topic, CompiledOperation operation, GraphQLRequest request, OperationRequest run, ulong flags)
    {
        var receiver = request.Services.GetService<ITopicEventReceiver>();
        if (!CanShare(operation, request))
        {
            var own = Parts(new EventRun(environment, operation, run, flags), topic, receiver);
            return await JoinAsync(new EventGroup(own), operation);
        }

        var key = new EventGroupKey(operation, topic.Name, operation.Variables.Count == 0 ? "" : TextOf(request.Variables));
        var shared = Parts(new EventRun(environment, operation, run with { User = null }, flags), topic, receiver) with
        {
            Key = key,
            OnOver = Forget,
        };
        return await JoinAsync(() => _groups.GetOrAdd(key, static (_, parts) => new EventGroup(parts), shared), operation);
    }

    private ValueTask<StreamStart> JoinAsync(EventGroup group, CompiledOperation operation) => JoinAsync(() => group, operation);

    private async ValueTask<StreamStart> JoinAsync(Func<EventGroup> find, CompiledOperation operation)
    {
        EventGroup group;
        Subscriber? subscriber;
        do
        {
            group = find();
            subscriber = group.TryJoin();
            if (subscriber is null)
            {
                Forget(group); // Its last subscriber has just left; the next one found is new.
            }
        }
        while (subscriber is null);

        if (await group.WhenOpen is not { } failure)
        {
            return new StreamStart(subscriber, null);
        }

        await subscriber.DisposeAsync();
        var field = operation.Root.Selections[0];
        var error = ErrorBuilder.FromError(ToError(failure, operation)).SetPath([field.ResponseName]).AddLocation(operation.Document, field.Nodes[0]);
        return Refuse([error.Build()]);
    }

    /// <summary>
    /// Those who may get different results share nothing. Nothing differs between callers who are nobody, and nothing in an
    /// operation that does not look at its caller.
    /// </summary>
    private bool CanShare(CompiledOperation operation, GraphQLRequest request)
    {
        operation.DependsOnCaller ??= CallerDependence.Of(environment.Schema, operation);
        return operation.DependsOnCaller == false
            || (request.GlobalState is null or { Count: 0 }
                && Nobody.Is(request.User));
    }

    private static string TextOf(JsonElement variables) => variables.ValueKind == JsonValueKind.Object ? variables.GetRawText() : "";

    private EventGroupParts Parts(EventRun run, EventSource.Topic topic, ITopicEventReceiver? receiver) => new()
    {
        Open = token => topic.Subscription.Open(receiver ?? throw new InvalidOperationException(Messages.NoReceiver), topic.Name, token),
        Run = run,
        MaxWaitingResults = options.MaxWaitingResults,
        ToError = exception => ToError(exception, run.Operation),
    };

    private EventGroupParts Parts(EventRun run, EventSource.Stream stream, SourceOpening opening) => new()
    {
        Open = token =>
        {
            opening.EndWith(token);
            return new ValueTask<ISourceStream>(stream.Events);
        },
        Run = run,
        MaxWaitingResults = options.MaxWaitingResults,
        ToError = exception => ToError(exception, run.Operation),
        WaitsForSubscriber = true,
        OnDone = opening.DisposeAsync,
    };

    private void Forget(EventGroup group)
    {
        if (group.Key is { } key)
        {
            _groups.TryRemove(KeyValuePair.Create(key, group));
        }
    }

    /// <summary>What subscribers see of a stream that has failed.</summary>
    private GraphQLError ToError(Exception exception, CompiledOperation operation)
    {
        if (exception is TopicOverflowException)
        {
            return Filter(ErrorBuilder.New().SetMessage(Messages.EventsTooFast(options.MaxWaitingMessages)).SetCode(ErrorCodes.Subscription.TooSlow).Build());
        }

        if (exception is TopicInterruptedException)
        {
            return Filter(ErrorBuilder.New().SetMessage(Messages.EventsLost).SetCode(ErrorCodes.Subscription.Interrupted).Build());
        }

        if (exception is GraphQLException own)
        {
            return Filter(own.Errors[0]);
        }

        return Filter(ExceptionErrors.OfField(exception, environment.Options, environment.Logger, operation.Root.Selections[0].Field.Coordinate));
    }

    private GraphQLError Filter(GraphQLError error) => ErrorFiltering.Apply(environment.ErrorFilters, [error])[0];

    private static StreamStart Refuse(IReadOnlyList<GraphQLError> errors) => new(null, new RefusedResult(
        errors.Any(static error => error.Code == ErrorCodes.Execution.Unavailable) ? RequestStatus.Unavailable : RequestStatus.Refused, errors));
}
