using System.Text;
using PyDotOrg.GraphQL.Execution.Documents;

namespace PyDotOrg.GraphQL.Tests.Execution.Documents;

public sealed class TextCacheTests
{
    private readonly List<string> _removed = [];

    [Fact]
    public void A_text_is_found_by_all_of_its_bytes()
    {
        var cache = new TextCache<string>(10, 1000);
        cache.Add("{ a }"u8.ToArray(), "a");

        Assert.True(cache.TryGet("{ a }"u8, out var found));
        Assert.Equal("a", found);
        Assert.False(cache.TryGet("{ b }"u8, out _));
        Assert.False(cache.TryGet("{ a } "u8, out _));
        Assert.False(cache.TryGet(default, out _));
    }

    [Fact]
    public void Of_two_values_for_a_text_the_first_one_stays()
    {
        var cache = new TextCache<string>(10, 1000);

        Assert.Equal("first", cache.Add("t"u8.ToArray(), "first"));
        Assert.Equal("first", cache.Add("t"u8.ToArray(), "second"));
        Assert.Equal(1, cache.Count);
    }

    [Fact]
    public void A_text_that_is_used_outlives_a_flood_of_texts_that_are_not()
    {
        var cache = new TextCache<string>(8, 10_000, _removed.Add);
        Add(cache, "good");

        for (var i = 0; i < 1000; i++)
        {
            Assert.True(cache.TryGet("good"u8, out _));
            Add(cache, $"bad {i}");
        }

        Assert.True(cache.TryGet("good"u8, out _));
        Assert.Equal(8, cache.Count);
        Assert.Equal(993, _removed.Count);
    }

    [Fact]
    public void A_text_that_nobody_uses_any_more_goes()
    {
        var cache = new TextCache<string>(4, 10_000);
        Add(cache, "old");
        Assert.True(cache.TryGet("old"u8, out _));

        for (var i = 0; i < 10; i++)
        {
            Add(cache, $"new {i}");
            Assert.True(cache.TryGet(Encoding.UTF8.GetBytes($"new {i}"), out _));
        }

        Assert.False(cache.TryGet("old"u8, out _));
    }

    [Fact]
    public void All_texts_together_stay_below_the_limit_of_bytes()
    {
        var cache = new TextCache<string>(1000, 100, _removed.Add);
        for (var i = 0; i < 50; i++)
        {
            Add(cache, $"{i,10}");
        }

        Assert.Equal(10, cache.Count);
        Assert.Equal(40, _removed.Count);
    }

    [Fact]
    public void A_text_that_would_take_much_of_the_room_is_not_kept()
    {
        var cache = new TextCache<string>(10, 80);
        Add(cache, new string('x', 11));
        Add(cache, new string('y', 10));

        Assert.Equal(1, cache.Count);
    }

    [Fact]
    public void Without_room_nothing_is_kept()
    {
        var cache = new TextCache<string>(0, 1000);

        Assert.Equal("a", cache.Add("a"u8.ToArray(), "a"));
        Assert.Equal(0, cache.Count);
    }

    private static void Add(TextCache<string> cache, string text) => cache.Add(Encoding.UTF8.GetBytes(text), text);
}
