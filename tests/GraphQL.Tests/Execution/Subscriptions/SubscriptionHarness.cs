using System.Security.Claims;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Subscriptions;
using PyDotOrg.GraphQL.Tests.Subscriptions;

namespace PyDotOrg.GraphQL.Tests.Execution.Subscriptions;

/// <summary>The subscriptions of the tests, without any transport.</summary>
internal sealed class SubscriptionHarness : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public SubscriptionHarness(Action<IRequestExecutorBuilder>? configure = null)
    {
        var builder = new ServiceCollection().AddGraphQLServer()
            .AddQueryType().AddType(typeof(TestQueries))
            .AddSubscriptionType().AddType(typeof(TestSubscriptions))
            .AddInMemorySubscriptions();
        configure?.Invoke(builder);
        _services = builder.Services.BuildServiceProvider();
    }

    public IRequestExecutor Executor => _services.GetRequiredService<IRequestExecutor>();

    public ITopicEventSender Sender => _services.GetRequiredService<ITopicEventSender>();

    /// <summary>The topics that somebody listens to.</summary>
    public int Topics => _services.GetRequiredService<InMemoryTopics>().Count;

    public static ClaimsPrincipal User(string name) => new(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], "test"));

    public async Task<StreamStart> StartAsync(string document, ClaimsPrincipal? user = null, string variables = "{}")
    {
        var request = OperationRequestBuilder.New().SetDocument(document).SetVariableValues(variables).SetServices(_services);
        var result = await Executor.ExecuteAsync((user is null ? request : request.SetUser(user)).Build());
        return result is SubscriptionResult subscription ? await subscription.StartAsync() : new StreamStart(null, result);
    }

    public async Task<ResponseStream> SubscribeAsync(string document, ClaimsPrincipal? user = null, string variables = "{}")
    {
        var (stream, refusal) = await StartAsync(document, user, variables);
        Assert.Null(refusal?.ToJson());
        return stream!; // One of the two is there.
    }

    public async Task<string?> RefuseAsync(string document, ClaimsPrincipal? user = null, string variables = "{}") =>
        (await StartAsync(document, user, variables)).Single?.ToJson();

    public async Task AddAsync(params int[] numbers)
    {
        foreach (var number in numbers)
        {
            await Sender.SendAsync(nameof(TestSubscriptions.ItemAdded), new Item(number, $"item {number}"));
        }
    }

    public Task EndAsync() => Sender.CompleteAsync(nameof(TestSubscriptions.ItemAdded)).AsTask();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

internal static class ResponseStreamReading
{
    /// <summary>The next result as text; null at the end.</summary>
    public static async Task<string?> NextAsync(this ResponseStream stream) =>
        await stream.ReadAsync() is { } result ? Encoding.UTF8.GetString(result.Json.Span) : null;

    /// <summary>All results to the end as texts.</summary>
    public static async Task<List<string>> RestAsync(this ResponseStream stream)
    {
        List<string> results = [];
        while (await stream.NextAsync() is { } result)
        {
            results.Add(result);
        }

        return results;
    }
}
