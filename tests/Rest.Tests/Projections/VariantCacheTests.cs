using PyDotOrg.Graph.Rest.Projections;

namespace PyDotOrg.Graph.Rest.Tests.Projections;

/// <summary>How many variants of operations are kept.</summary>
public sealed class VariantCacheTests
{
    [Fact]
    public void The_variant_that_was_not_used_for_the_longest_time_makes_room()
    {
        var cache = new VariantCache(2);
        List<string> compiled = [];
        foreach (var text in new[] { "a", "b", "a", "c", "a", "b", "c" })
        {
            cache.Get(text, each =>
            {
                compiled.Add(each);
                return new RouteVariant(null!, null); // Nobody runs it.
            });
            Assert.InRange(cache.Count, 1, 2);
        }

        Assert.Equal(["a", "b", "c", "b", "c"], compiled);
    }

    [Fact]
    public async Task Many_who_want_the_same_wait_for_one()
    {
        var cache = new VariantCache(10);
        var compiled = 0;
        var wanted = Enumerable.Range(0, 20).Select(_ => Task.Run(() => cache.Get("a", _ =>
        {
            Interlocked.Increment(ref compiled);
            return new RouteVariant(null!, null); // Nobody runs it.
        })));

        var variants = await Task.WhenAll(wanted);

        Assert.Single(variants.Distinct(ReferenceEqualityComparer.Instance));
        Assert.Equal(1, compiled);
    }

    [Fact]
    public void What_cannot_be_compiled_is_not_kept()
    {
        var cache = new VariantCache(10);

        Assert.Throws<InvalidOperationException>(() => cache.Get("a", static _ => throw new InvalidOperationException()));
        Assert.Equal(0, cache.Count);
    }
}
