using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Subscriptions;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Opens the streams of subscriptions: of topics, and of whatever methods return.</summary>
internal static class SourceStreams
{
    /// <summary>Whether a method returns a stream, at once or to be waited for.</summary>
    public static bool IsStream(Type type) => Unwrap(type) is { } stream && IsPlainStream(stream);

    /// <summary>Listens to topics whose events are of a type.</summary>
    public static Func<ITopicEventReceiver, string, CancellationToken, ValueTask<ISourceStream>> OfTopic(Type messageType) =>
        Find(nameof(OpenTopicAsync), messageType)
            .CreateDelegate<Func<ITopicEventReceiver, string, CancellationToken, ValueTask<ISourceStream>>>();

    /// <summary>Opens the stream of a method.</summary>
    public static Func<IResolverContext, ValueTask<ISourceStream>> OfMethod(BoundMethod method)
    {
        Func<IResolverContext, ValueTask<ISourceStream>>? compiled = null;
        return context => (compiled ??= Compile(method))(context);
    }

    private static Func<IResolverContext, ValueTask<ISourceStream>> Compile(BoundMethod method)
    {
        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var instance = method.Method.IsStatic ? null : ResolverCalls.Instance(context, method.Method.ReflectedType!); // Methods of classes have one.
        var call = method.Call(context, instance, static stream => stream);
        var stream = Unwrap(call.Type)!; // Only methods that return streams get here.
        var message = MessageTypeOf(stream);
        Expression waited = TypeInspector.IsGeneric(call.Type, typeof(Task<>)) ? Expression.Call(Find(nameof(OfTask), stream), call)
            : TypeInspector.IsGeneric(call.Type, typeof(ValueTask<>)) ? call
            : Expression.Call(Find(nameof(OfValue), stream), call);
        var open = Find(stream.IsAssignableTo(typeof(ISourceStream)) ? nameof(OpenStreamAsync) : nameof(OpenSequenceAsync), stream, message);
        return Expression.Lambda<Func<IResolverContext, ValueTask<ISourceStream>>>(Expression.Call(open, waited), context).Compile();
    }

    private static Type Unwrap(Type type) =>
        TypeInspector.IsGeneric(type, typeof(Task<>)) || TypeInspector.IsGeneric(type, typeof(ValueTask<>)) ? type.GetGenericArguments()[0] : type;

    private static bool IsPlainStream(Type type) =>
        TypeInspector.IsGeneric(type, typeof(ISourceStream<>)) || TypeInspector.IsGeneric(type, typeof(IAsyncEnumerable<>));

    private static Type MessageTypeOf(Type stream) => stream.GetGenericArguments()[0];

    private static MethodInfo Find(string name, params Type[] types)
    {
        var method = typeof(SourceStreams).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!; // Names of methods below.
        return method.MakeGenericMethod(types[..method.GetGenericArguments().Length]);
    }

    private static ValueTask<T> OfTask<T>(Task<T> task) => new(task);

    private static ValueTask<T> OfValue<T>(T value) => new(value);

    private static async ValueTask<ISourceStream> OpenTopicAsync<TMessage>(
        ITopicEventReceiver receiver, string topic, CancellationToken cancellation) =>
        await receiver.SubscribeAsync<TMessage>(topic, cancellation);

    private static async ValueTask<ISourceStream> OpenStreamAsync<TStream>(ValueTask<TStream> stream)
        where TStream : ISourceStream => await stream;

    private static async ValueTask<ISourceStream> OpenSequenceAsync<TSequence, TMessage>(ValueTask<TSequence> sequence)
        where TSequence : IAsyncEnumerable<TMessage> => new SequenceStream<TMessage>(await sequence);
}
