using PyDotOrg.GraphQL.DataLoader;

namespace PyDotOrg.GraphQL.Tests.DataLoader;

public sealed class DataLoaderTests
{
    private readonly BatchScheduler _scheduler = new();
    private readonly List<string> _batches = [];

    [Fact]
    public async Task Keys_that_are_asked_for_while_somebody_is_at_work_are_loaded_together_and_once()
    {
        var loader = new Numbers(this);
        _scheduler.Hold();
        var values = Task.WhenAll(loader.LoadAsync(1), loader.LoadAsync(2), loader.LoadAsync(1));
        Assert.Empty(_batches);

        _scheduler.Release();

        Assert.Equal("value 1 value 2 value 1", string.Join(' ', await values));
        Assert.Equal(["1,2"], _batches);
    }

    [Fact]
    public async Task What_was_loaded_is_remembered()
    {
        var loader = new Numbers(this);

        Assert.Equal("value 1", await loader.LoadAsync(1));
        Assert.Equal("value 1", await loader.LoadAsync(1));
        Assert.Equal(["value 1", null], await loader.LoadAsync([1, -1]));

        Assert.Equal(["1", "-1"], _batches);
    }

    [Fact]
    public async Task The_memory_can_be_told()
    {
        var loader = new Numbers(this);
        loader.SetCacheEntry(1, "told");
        loader.SetCacheEntry(1, "too late");
        Assert.Equal("told", await loader.LoadAsync(1));

        loader.RemoveCacheEntry(1);
        Assert.Equal("value 1", await loader.LoadAsync(1));
        loader.ClearCache();
        Assert.Equal("value 1", await loader.LoadAsync(1));

        Assert.Equal(["1", "1"], _batches);
    }

    [Fact]
    public async Task More_keys_than_a_batch_takes_make_several()
    {
        var loader = new Numbers(this, new DataLoaderOptions { MaxBatchSize = 2 });
        _scheduler.Hold();
        var values = loader.LoadAsync([1, 2, 3, 4, 5]);

        _scheduler.Release();

        Assert.Equal(5, (await values).Count);
        Assert.Equal(["1,2", "3,4", "5"], _batches);
    }

    [Fact]
    public async Task A_failure_fails_every_load_of_its_batch_and_is_forgotten()
    {
        var loader = new Numbers(this) { Failure = new InvalidOperationException("down") };
        _scheduler.Hold();
        Task<string?>[] loads = [loader.LoadAsync(1), loader.LoadAsync(2)];
        _scheduler.Release();
        foreach (var load in loads)
        {
            Assert.Equal("down", (await Assert.ThrowsAsync<InvalidOperationException>(() => load)).Message);
        }

        loader.Failure = null;
        Assert.Equal("value 1", await loader.LoadAsync(1));
    }

    [Fact]
    public async Task Groups_give_all_values_of_a_key_and_none_for_a_key_without()
    {
        var loader = new Letters(this);

        Assert.Equal("1a 1b", string.Join(' ', (await loader.LoadAsync(1))!));
        Assert.Empty((await loader.LoadAsync(-1))!);
    }

    [Fact]
    public async Task A_cache_loads_each_key_on_its_own()
    {
        var loader = new Singles(this);
        _scheduler.Hold();
        var values = loader.LoadAsync([1, 2, 1]);
        _scheduler.Release();

        Assert.Equal(["single 1", "single 2", "single 1"], await values);
        Assert.Equal(["1", "2"], _batches);
    }

    [Fact]
    public async Task A_loader_can_use_another_one()
    {
        var numbers = new Numbers(this);
        var loader = new DelegateBatchDataLoader<int, string>(_scheduler, "x", async (keys, cancellation) =>
        {
            _batches.Add($"outer {string.Join(',', keys)}");
            var values = await numbers.LoadAsync([.. keys.Select(key => key + 10)], cancellation);
            return keys.Zip(values).ToDictionary(pair => pair.First, pair => $"outer {pair.Second}");
        });
        _scheduler.Hold();
        var value = Task.WhenAll(loader.LoadAsync(1), loader.LoadAsync(2));
        _scheduler.Release();

        Assert.Equal("outer value 11 outer value 12", string.Join(' ', await value));
        Assert.Equal(["outer 1,2", "11,12"], _batches);
    }

    [Fact]
    public async Task Those_who_go_on_after_a_load_make_one_batch_again()
    {
        var loader = new Numbers(this);
        async Task<string?> Twice(int key)
        {
            await loader.LoadAsync(key).ConfigureAwait(false);
            return await loader.LoadAsync(key + 10).ConfigureAwait(false);
        }

        // Without the context of the tests, which would send everything that goes on to other threads.
        var values = Task.Run(async () =>
        {
            _scheduler.Hold();
            var all = Task.WhenAll(Twice(1), Twice(2), Twice(3));
            _scheduler.Release();
            return await all;
        });

        Assert.Equal("value 11 value 12 value 13", string.Join(' ', await values));
        Assert.Equal(["1,2,3", "11,12,13"], _batches);
    }

    private sealed class Numbers(DataLoaderTests tests, DataLoaderOptions? options = null) : BatchDataLoader<int, string>(tests._scheduler, options)
    {
        public Exception? Failure { get; set; }

        protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellation)
        {
            await Task.Yield();
            tests._batches.Add(string.Join(',', keys));
            return Failure is null ? keys.Where(key => key > 0).ToDictionary(key => key, key => $"value {key}") : throw Failure;
        }
    }

    private sealed class Letters(DataLoaderTests tests) : GroupedDataLoader<int, string>(tests._scheduler)
    {
        protected override Task<ILookup<int, string>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellation) =>
            Task.FromResult(keys.Where(key => key > 0).SelectMany(key => new[] { (key, $"{key}a"), (key, $"{key}b") }).ToLookup(pair => pair.key, pair => pair.Item2));
    }

    private sealed class Singles(DataLoaderTests tests) : CacheDataLoader<int, string>(tests._scheduler)
    {
        protected override Task<string> LoadSingleAsync(int key, CancellationToken cancellation)
        {
            tests._batches.Add($"{key}");
            return Task.FromResult($"single {key}");
        }
    }
}
