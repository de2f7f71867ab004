using PyDotOrg.Graph.Data.RateLimits;
using PyDotOrg.Graph.Server.RateLimiting;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.RateLimiting;

/// <summary>How callers share round trips to the database.</summary>
public sealed class WindowQueueTests
{
    private readonly List<string> _trips = [];
    private readonly Queue<TaskCompletionSource> _answers = [];
    private readonly WindowQueue _queue;

    public WindowQueueTests() => _queue = new WindowQueue(AnswerAsync);

    [Fact]
    public async Task Whoever_comes_while_others_are_under_way_goes_along_with_the_next()
    {
        var first = AskAsync("a");
        var others = new[] { AskAsync("b", "c"), AskAsync("d") };
        Assert.Equal(["a"], _trips);

        _answers.Dequeue().SetResult();
        Assert.Equal("a", await first);
        await AnswerAsync();

        Assert.Equal(["b c", "d"], await Task.WhenAll(others));
        Assert.Equal(["a", "b c d"], _trips);
    }

    [Fact]
    public async Task So_many_go_along_and_no_more()
    {
        var first = AskAsync("a");
        var others = Enumerable.Range(0, 100).Select(_ => AskAsync("b")).ToArray();
        _answers.Dequeue().SetResult();
        await first;
        await AnswerAsync();
        await AnswerAsync();
        await Task.WhenAll(others);

        Assert.Equal([1, 64, 36], _trips.Select(static trip => trip.Split(' ').Length));
    }

    [Fact]
    public async Task What_fails_fails_for_those_who_went_along_and_for_nobody_else()
    {
        var first = AskAsync("a");
        _answers.Dequeue().SetException(new InvalidOperationException("No."));
        await Assert.ThrowsAsync<InvalidOperationException>(() => first);

        var second = AskAsync("b");
        await AnswerAsync();
        Assert.Equal("b", await second);
    }

    /// <summary>Answers the trip that is under way, or will be.</summary>
    private async Task AnswerAsync()
    {
        await Wait.UntilAsync(() => _answers.Count > 0, "A trip is under way.");

        _answers.Dequeue().SetResult();
    }

    private async Task<string> AskAsync(params string[] callers)
    {
        var states = await _queue.TakeAsync([.. callers.Select(static caller => new WindowDemand(caller, 0, 1, 1))], 0);
        return string.Join(' ', states.Select(static state => (char)state.Taken));
    }

    private async Task<WindowState[]> AnswerAsync(IReadOnlyList<WindowDemand> demands, long now)
    {
        _trips.Add(string.Join(' ', demands.Select(static demand => demand.Caller)));
        var answer = new TaskCompletionSource();
        _answers.Enqueue(answer);
        await answer.Task;
        return [.. demands.Select(static demand => new WindowState(true, demand.Caller[0], 0))];
    }
}
