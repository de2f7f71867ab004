using System.Reflection;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Finds where the events of the fields of the root of subscriptions come from.</summary>
/// <param name="draft">The schema.</param>
/// <param name="parameters">Binds parameters.</param>
internal sealed class SubscriptionFields(SchemaDraft draft, ParameterBinding parameters)
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Whether a member only opens the stream of another one; such members are no fields.</summary>
    public static bool OpensStream(FieldSource source) => source.Member.DeclaringType!.GetMethods(Any) // Members of classes have one.
        .Any(method => method.GetCustomAttribute<SubscribeAttribute>()?.With == source.Member.Name);

    /// <summary>The events of a field; null when the field has none.</summary>
    /// <param name="source">The member.</param>
    /// <param name="scope">The type of the field.</param>
    /// <param name="method">The member's method.</param>
    public SubscriptionPlan? Plan(FieldSource source, FieldScope scope, BoundMethod method)
    {
        var subscribe = source.Annotations.Get<SubscribeAttribute>();
        var isRoot = scope.ParentType is null && scope.Type.Name == draft.Registrations.Options.SubscriptionTypeName;
        if (subscribe is null || !isRoot)
        {
            if (isRoot || subscribe is not null)
            {
                draft.Errors.Add(isRoot ? Messages.NoSubscribe(source.Name) : Messages.SubscribeElsewhere(source.Name), source.Member);
            }

            return null;
        }

        return subscribe.With is { } with ? Stream(source, with) : Topic(source, subscribe, method);
    }

    private SubscriptionPlan? Stream(FieldSource source, string with)
    {
        var type = source.Extension!.Class; // Fields of a root come from extensions.
        if (type.GetMethods(Any).FirstOrDefault(method => method.Name == with) is not { } opens)
        {
            draft.Errors.Add(Messages.NoStreamMethod(type, with), source.Member);
            return null;
        }

        if (!SourceStreams.IsStream(opens.ReturnType))
        {
            draft.Errors.Add(Messages.NoStream(with), source.Member);
            return null;
        }

        var bound = parameters.Bind(opens, null);
        return new SubscriptionPlan(new StreamSubscription { Open = SourceStreams.OfMethod(bound) }, [.. bound.Arguments]);
    }

    private SubscriptionPlan? Topic(FieldSource source, SubscribeAttribute subscribe, BoundMethod method)
    {
        var message = Array.Find(source.Method.GetParameters(), parameter => parameter.IsDefined(typeof(EventMessageAttribute)));
        var type = subscribe.MessageType ?? message?.ParameterType;
        if (type is null)
        {
            draft.Errors.Add(Messages.NoMessageType(source.Name), source.Member);
            return null;
        }

        var name = source.Annotations.Get<TopicAttribute>()?.Name ?? source.Member.Name;
        if (TopicTemplate.Parse(name) is not { } template)
        {
            draft.Errors.Add(Messages.WrongTopic(name), source.Member);
            return null;
        }

        foreach (var placeholder in template.Placeholders.Where(each => method.Arguments.All(argument => argument.Name != each)))
        {
            draft.Errors.Add(Messages.UnknownPlaceholder(placeholder, method.Arguments.Select(argument => argument.Name)), source.Member);
        }

        return new SubscriptionPlan(new TopicSubscription { Topic = template.Compile(method), Open = SourceStreams.OfTopic(type) }, []);
    }
}

/// <summary>The events of a field and the arguments that choose them.</summary>
/// <param name="Subscription">Where the events come from.</param>
/// <param name="Arguments">The arguments of the method that opens the stream.</param>
internal sealed record SubscriptionPlan(FieldSubscription Subscription, IReadOnlyList<InputField> Arguments);
