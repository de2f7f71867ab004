using System.Globalization;
using System.Text.Json;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Subscriptions;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>
/// Values that follow from where a field stands, its type and its arguments, wrong ones among them; <c>differential.mjs</c>
/// makes the same ones.
/// </summary>
internal static class HashedValues
{
    private const string EventKey = "event";

    /// <summary>Gives every field of every object type its resolver.</summary>
    /// <param name="schema">The schema as a first build knows it.</param>
    /// <param name="builder">The builder of the schema that runs.</param>
    /// <param name="isWaiting">Whether resolvers wait now and then.</param>
    public static void Bind(GraphQLSchema schema, SchemaBuilder builder, bool isWaiting)
    {
        foreach (var type in schema.Types.OfType<ObjectType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            foreach (var field in type.Fields)
            {
                builder.AddResolver(type.Name, field.Name, Resolver(type == schema.SubscriptionType, isWaiting));
            }
        }
    }

    private static FieldResolver Resolver(bool isStream, bool isWaiting)
    {
        var subscription = isStream ? new StreamSubscription { Open = static context => ValueTask.FromResult<ISourceStream>(Open(context)) } : null;
        return isWaiting
            ? new FieldResolver { Async = WaitAsync, Subscription = subscription }
            : new FieldResolver { Pure = Resolve, Subscription = subscription };
    }

    private static async ValueTask<object?> WaitAsync(IResolverContext context)
    {
        if (Hash($"{Seed(0, context)}?") % 2 == 0)
        {
            await Task.Yield();
        }

        return Resolve(context);
    }

    private static object? Resolve(IResolverContext context)
    {
        var number = context.Parent<object?>() is IReadOnlyDictionary<string, object?> parent ? (int)parent[EventKey]! : 0; // Every object has its event.
        var seed = Seed(number, context);
        return Hash($"{seed}!") % 37 == 5
            ? throw new InvalidOperationException("Thrown.")
            : new Maker(context.Schema, number, ArgumentText.Of(context)).Value(context.Field.Type, seed);
    }

    private static SequenceStream<object?> Open(IResolverContext context) => Hash($"{Seed(0, context)}!") % 11 == 5
        ? throw new InvalidOperationException("Thrown.")
        : new SequenceStream<object?>(Events());

    private static async IAsyncEnumerable<object?> Events()
    {
        await Task.CompletedTask;
        yield return Object(null, 1);
        yield return Object(null, 2);
    }

    private static Dictionary<string, object?> Object(string? name, int number) => new() { ["__typename"] = name, [EventKey] = number };

    private static string Seed(int number, IResolverContext context) =>
        string.Create(CultureInfo.InvariantCulture, $"{number}/{string.Join('/', context.Path)}{ArgumentText.Of(context)}");

    /// <summary>FNV-1a over UTF-16, mixed once more, in 32 bits.</summary>
    private static uint Hash(string text)
    {
        var value = 2166136261;
        foreach (var character in text)
        {
            value = unchecked((value ^ character) * 16777619);
        }

        return value ^ (value >> 15);
    }

    private sealed class Maker(GraphQLSchema schema, int number, string arguments)
    {
        public object? Value(IType type, string seed)
        {
            var value = Hash($"{seed}:{type}");
            return type is NonNullType nonNull
                ? value % 31 == 1 ? null : Present(nonNull.InnerType, seed, value)
                : value % 7 == 2 ? null : Present(type, seed, value);
        }

        private object? Present(IType type, string seed, uint value)
        {
            if (type is ListType list)
            {
                return Enumerable.Range(0, (int)((value >> 8) % 4)).Select(index => Value(list.ElementType, $"{seed}/{index}")).ToArray();
            }

            if (type.IsLeaf())
            {
                var mayBeWrong = type is EnumType || BuiltInScalars.Specified.Contains(type);
                return mayBeWrong && value % 41 == 3 ? new Dictionary<string, object?> { ["wrong"] = true } : Leaf(type, value);
            }

            var names = schema.GetPossibleTypes((NamedType)type).ToArray().Select(possible => possible.Name).Order(StringComparer.Ordinal).ToArray();
            return Object(value % 43 == 4 ? "Nothing" : names[(value >> 8) % names.Length], number);
        }

        private object Leaf(IType type, uint value) => $"{type}" switch
        {
            "Int" => (int)((value >> 8) % 2001) - 1000,
            "Float" => ((value >> 8) % 10000 / 4.0) - 1000,
            "Boolean" => (value >> 8) % 2 == 0,
            "ID" => (value >> 8) % 2 == 0 ? $"id{value}" : (int)(value % 1000),
            "String" => arguments == "{}" ? $"text \"{value}\"" : arguments,
            _ when type is EnumType choice => choice.Values.Select(each => each.Name).Order(StringComparer.Ordinal).ElementAt((int)((value >> 8) % choice.Values.Count)),
            _ => Custom(value),
        };

        private static object Custom(uint value) => ((value >> 8) % 4) switch
        {
            0 => $"text{value}",
            1 => (int)(value % 1000),
            2 => JsonDocument.Parse($$"""{ "a": [{{value % 10}}, null], "b": { "c": true } }""").RootElement,
            _ => JsonDocument.Parse("""[[], "x"]""").RootElement,
        };
    }
}
