namespace PyDotOrg.GraphQL.Diagnostics;

/// <summary>
/// The names under which the engine can be listened to, after OpenTelemetry's semantic conventions for GraphQL (status:
/// development). Client-chosen texts, such as names of operations, stand in spans only, never in metrics.
/// </summary>
public static class GraphQLTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "PyDotOrg.GraphQL";

    /// <summary>Histogram, seconds: how long requests take, by kind of operation and error.</summary>
    public const string RequestDuration = "graphql.server.request.duration";

    /// <summary>Up-down counter: requests whose operation is known and that are not answered yet.</summary>
    public const string RequestsActive = "graphql.server.request.active";

    /// <summary>Histogram, seconds: how long each phase of a request takes.</summary>
    public const string ProcessingDuration = "graphql.server.processing.duration";

    /// <summary>Histogram: errors of a response.</summary>
    public const string ResponseErrors = "graphql.server.response.error_count";

    /// <summary>Counter: errors of fields, by their place in the schema. Not in the conventions.</summary>
    public const string ResolverErrors = "graphql.server.resolver.error_count";

    /// <summary>Counter: responses that were there already, so that nothing ran. Not in the conventions.</summary>
    public const string ResponsesFromCache = "graphql.server.response.cached";

    /// <summary>Up-down counter: subscriptions that somebody listens to.</summary>
    public const string SubscriptionsActive = "graphql.server.subscription.active";

    /// <summary>Histogram, seconds: how long the operation of a subscription takes for an event.</summary>
    public const string EventDuration = "graphql.server.subscription.event.duration";

    /// <summary>Histogram, seconds: how long batches of data loaders take. Not in the conventions.</summary>
    public const string BatchDuration = "graphql.server.dataloader.batch.duration";

    /// <summary>Histogram: keys of a batch. Not in the conventions.</summary>
    public const string BatchSize = "graphql.server.dataloader.batch.size";
}
