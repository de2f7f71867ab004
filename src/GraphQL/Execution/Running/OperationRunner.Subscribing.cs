using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Execution.Subscriptions;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>CreateSourceEventStream (specification, section 6.2.3.1), as far as it is the matter of one caller.</summary>
internal sealed partial class OperationRunner
{
    /// <summary>
    /// Coerces the arguments of the root field, asks what it demands of the caller, and finds its events. The runner must live
    /// as long as a stream that was opened.
    /// </summary>
    public async ValueTask<EventSource> FindSourceAsync()
    {
        var root = new ResultObject(_operation.Root, Arena);
        var selection = _operation.Root.Selections[0]; // Validation lets exactly one root field through.
        try
        {
            var context = new ResolverContext(this);
            context.Set(selection, _operation.Root.Type, null, root, 0);
            var denial = context.ArgumentError
                ?? await FindDenialAsync(context, isAfter: false);
            if (denial is null)
            {
                return await FindSourceAsync(context);
            }

            FailField(denial, selection, root, 0);
        }
        catch (Exception exception)
        {
            FailField(exception, selection, root, 0);
        }

        if (!_isAborted)
        {
            return new EventSource.Refused(TakeErrors());
        }

        var canceled = ErrorBuilder.New().SetMessage(Messages.Canceled).SetCode(ErrorCodes.Execution.Canceled).Build();
        return new EventSource.Refused(FilterErrors([canceled]));
    }

    private static async ValueTask<EventSource> FindSourceAsync(ResolverContext context) => context.Field.Resolver?.Subscription switch
    {
        TopicSubscription topic => new EventSource.Topic(topic, topic.Topic(context)),
        StreamSubscription stream => new EventSource.Stream(await stream.Open(context)),
        _ => throw new InvalidOperationException(Messages.NoSubscription(context.Field)),
    };
}
