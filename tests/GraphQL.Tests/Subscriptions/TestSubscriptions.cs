using System.Runtime.CompilerServices;
using System.Security.Claims;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Subscriptions;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Subscriptions;

/// <summary>A subscription of every kind.</summary>
[SubscriptionType]
public static class TestSubscriptions
{
    /// <summary>Counts from 1.</summary>
    [Subscribe(With = nameof(CountAsync))]
    public static int Counted([EventMessage] int number) => number;

    public static async IAsyncEnumerable<int> CountAsync(int to, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var number = 1; number <= to; number++)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return number;
        }
    }

    /// <summary>Fails after one event.</summary>
    [Subscribe(With = nameof(BreakAsync))]
    public static int Broken([EventMessage] int number) => number;

    private static async IAsyncEnumerable<int> BreakAsync()
    {
        await Task.Yield();
        yield return 1;
        throw new InvalidOperationException("db password");
    }

    [Subscribe]
    public static Item ItemAdded([EventMessage] Item item) => item;

    [Subscribe]
    [Topic("item_{id}")]
    public static async Task<Item> GetItemChangedAsync(int id, [EventMessage] Item item)
    {
        await Task.Yield();
        return item with { Name = $"{id}: {item.Name}" };
    }

    [Subscribe(MessageType = typeof(Item))]
    [Topic("ItemAdded")]
    public static string Caller(ClaimsPrincipal user) => user.Identity?.Name ?? "nobody";

    [Authorize]
    [Subscribe]
    [Topic("ItemAdded")]
    public static Item Secret([EventMessage] Item item) => item;

    [Subscribe]
    public static Rumour? Rumours([EventMessage] Rumour rumour, ClaimsPrincipal user) => user.Identity?.Name is null ? null : rumour;

    [Subscribe]
    [Topic("ItemAdded")]
    public static int? Failing([EventMessage] Item item) =>
        item.Number % 2 == 0 ? throw new InvalidOperationException("db password") : item.Number;
}

/// <summary>What only those hear who are known.</summary>
/// <param name="Text">What is said.</param>
/// <param name="IsDiscreet">Whether others are not to know that there is one.</param>
public sealed record Rumour(string Text, bool IsDiscreet) : IDiscreetEvent;

/// <summary>What events are about.</summary>
/// <param name="Number">The number.</param>
/// <param name="Name">The name.</param>
public sealed record Item(int Number, string Name)
{
    private static int _resolved;

    /// <summary>How often a field of this kind has been resolved.</summary>
    [GraphQLIgnore]
    public static int Resolved => _resolved;

    /// <summary>Counts how often it is resolved.</summary>
    public int Counting() => Interlocked.Increment(ref _resolved);
}

/// <summary>A schema must have queries.</summary>
[QueryType]
public static class TestQueries
{
    public static string Ping() => "pong";
}
