using System.Text;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Keeping;

namespace PyDotOrg.GraphQL.Tests.Execution.Keeping;

public sealed class AnswerCacheTests
{
    private static readonly PreparedOperation Operation =
        new TestServer("type Query { a: Int }").Executor.Prepare("{ a }"u8.ToArray(), new PreparationOptions()).Operation!; // It is valid.

    private readonly ManualVersions _versions = new();
    private readonly ManualTime _time = new();

    [Fact]
    public void An_answer_is_given_until_a_source_changes_that_it_was_made_of()
    {
        var cache = new AnswerCache(_versions, _time, 100_000);
        Assert.True(Keep(cache, "a", 10, sources: [1, 2]));
        Assert.True(Keep(cache, "b", 10, sources: [3]));

        Assert.NotNull(Find(cache, "a"));
        _versions.Change(2);
        Assert.Null(Find(cache, "a"));
        Assert.NotNull(Find(cache, "b"));
        Assert.Equal(1, cache.Count);
    }

    [Fact]
    public void An_answer_is_not_kept_when_a_source_has_changed_since_its_run_began()
    {
        var cache = new AnswerCache(_versions, _time, 100_000);
        Assert.True(cache.TryLead("a"u8, out var flight));
        _versions.Change(1);
        flight.Reads.Add([1]);

        Assert.False(flight.Keep(Answer(10)));
        Assert.Null(Find(cache, "a"));
    }

    [Fact]
    public void What_has_read_something_unknown_is_not_kept()
    {
        var cache = new AnswerCache(_versions, _time, 100_000);
        Assert.True(cache.TryLead("a"u8, out var flight));
        flight.Reads.Add([1]);
        flight.Reads.Add(null);

        Assert.False(flight.Keep(Answer(10)));
    }

    [Fact]
    public void An_answer_that_depends_on_the_time_ends_with_it()
    {
        var cache = new AnswerCache(_versions, _time, 100_000);
        Assert.True(cache.TryLead("a"u8, out var flight));
        flight.Reads.EndAt(_time.GetUtcNow().AddSeconds(5));
        flight.Reads.EndAt(_time.GetUtcNow().AddSeconds(1));
        flight.Reads.EndAt(_time.GetUtcNow().AddSeconds(9));
        Assert.True(flight.Keep(Answer(10)));

        Assert.NotNull(Find(cache, "a"));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(Find(cache, "a"));
    }

    [Fact]
    public void Memory_is_bounded_and_what_is_asked_for_stays()
    {
        var cache = new AnswerCache(_versions, _time, 50_000);
        for (var i = 0; i < 1000; i++)
        {
            Assert.True(Keep(cache, $"{i}", 1000, sources: [1]));
            Assert.InRange(cache.Bytes, 1, 50_000);
            Find(cache, "0");
        }

        Assert.NotNull(Find(cache, "0"));
        Assert.NotNull(Find(cache, "999"));
        Assert.Null(Find(cache, "500"));
        Assert.InRange(cache.Count, 20, 40);
        Assert.False(Keep(cache, "large", 10_000, sources: [1]));
        _versions.Change(1);
        for (var i = 0; i < 1000; i++)
        {
            Find(cache, $"{i}");
        }

        Assert.Equal((0, 0L), (cache.Count, cache.Bytes));
    }

    [Fact]
    public async Task Those_who_ask_for_the_same_wait_for_one_run()
    {
        var cache = new AnswerCache(_versions, _time, 100_000);
        Assert.True(cache.TryLead("a"u8, out var leader));
        Assert.False(cache.TryLead("a"u8, out var waiter));
        Assert.True(cache.TryLead("b"u8, out _));
        var waiting = waiter.WaitAsync(default);
        Assert.False(waiting.IsCompleted);
        leader.Reads.Add([1]);
        Assert.True(leader.Keep(Answer(10)));
        leader.Land();
        leader.Land();

        Assert.NotNull(await waiting);
        Assert.True(cache.TryLead("a"u8, out _));
    }

    [Fact]
    public async Task Whoever_waited_in_vain_is_told_so()
    {
        var cache = new AnswerCache(_versions, _time, 100_000);
        cache.TryLead("a"u8, out var failing);
        var waiting = failing.WaitAsync(default);
        failing.Land();
        Assert.Null(await waiting);

        cache.TryLead("b"u8, out var late);
        late.Reads.Add([1]);
        late.Keep(Answer(10));
        _versions.Change(1);
        waiting = late.WaitAsync(default); // Came after the change, so what was read before it is too old.
        late.Land();
        Assert.Null(await waiting);
    }

    [Fact]
    public void An_answer_has_further_keys_as_long_as_it_is_there()
    {
        var cache = new AnswerCache(_versions, _time, 100_000);
        Assert.True(Keep(cache, "a", 1000, sources: [1]));
        var answer = Find(cache, "a")!; // Just kept.
        var before = cache.Bytes;
        cache.AddKey("b"u8.ToArray(), answer);
        Assert.Same(answer, Find(cache, "b"));
        Assert.InRange(cache.Bytes - before, 1, 999); // The body counts once.

        _versions.Change(1);
        Assert.Null(Find(cache, "b"));
        Assert.Equal((0, 0L), (cache.Count, cache.Bytes));
        cache.AddKey("b"u8.ToArray(), answer); // It is not there any more.
        Assert.Equal(0, cache.Count);

        Assert.True(Keep(cache, "a", 1000, sources: [1]));
        cache.AddKey("b"u8.ToArray(), answer); // There is another one.
        Assert.Null(Find(cache, "b"));
        cache.AddKey("b"u8.ToArray(), Find(cache, "a")!); // As above.
        Assert.NotNull(Find(cache, "b"));
    }

    [Fact]
    public void Further_keys_hold_no_answer_whose_place_went_to_others()
    {
        var cache = new AnswerCache(_versions, _time, 50_000);
        for (var i = 0; i < 200; i++)
        {
            Assert.True(Keep(cache, $"{i}", 1000, sources: [1]));
            for (var further = 0; further < 5; further++)
            {
                cache.AddKey(Encoding.UTF8.GetBytes($"{i} {further}"), Find(cache, $"{i}")!); // Just kept.
                Assert.InRange(cache.Bytes, 1, 50_000);
            }
        }

        Assert.Null(Find(cache, "0 0"));
        Assert.NotNull(Find(cache, "199 4"));
    }

    private static bool Keep(AnswerCache cache, string key, int bytes, int[] sources)
    {
        Assert.True(cache.TryLead(Encoding.UTF8.GetBytes(key), out var flight));
        flight.Reads.Add(sources);
        var isKept = flight.Keep(Answer(bytes));
        flight.Land();
        return isKept;
    }

    private static KeptAnswer? Find(AnswerCache cache, string key) => cache.Find(Encoding.UTF8.GetBytes(key));

    private static KeptAnswer Answer(int bytes) => new(new byte[bytes], Operation, null);
}
