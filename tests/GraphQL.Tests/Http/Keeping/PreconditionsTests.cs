using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using PyDotOrg.GraphQL.Http.Keeping;

namespace PyDotOrg.GraphQL.Tests.Http.Keeping;

/// <summary>RFC 9110, sections 13.1.2 and 13.1.3.</summary>
public sealed class PreconditionsTests
{
    private static readonly DateTimeOffset Modified = new(2026, 11, 21, 10, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("*", true)]
    [InlineData(" * ", true)]
    [InlineData("W/\"abc1\"", true)]
    [InlineData("\"abc1\"", true)]
    [InlineData("\"x\", W/\"abc1\"", true)]
    [InlineData("\"x\",W/\"y\",\"abc1\",\"z\"", true)]
    [InlineData(", ,\t\"abc1\",", true)]
    [InlineData("\"a,b\", \"abc1\"", true)]
    [InlineData("\"\", \"abc1\"", true)]
    [InlineData("\"abc\"", false)]
    [InlineData("\"ABC1\"", false)]
    [InlineData("w/\"abc1\"", false)]
    [InlineData("abc1", false)]
    [InlineData("\"abc1", false)]
    [InlineData("W/", false)]
    [InlineData("W/abc1, \"abc1\"", false)]
    [InlineData("\"x\", *", false)]
    [InlineData("**", false)]
    [InlineData("\"", false)]
    [InlineData("", false)]
    [InlineData(",,,", false)]
    public void If_none_match_is_a_star_or_a_list_of_tags(string header, bool isKept) =>
        Assert.Equal(isKept, Preconditions.AreMet(Request(("If-None-Match", header)), "W/\"abc1\"", null));

    [Fact]
    public void The_header_may_come_several_times() =>
        Assert.True(Preconditions.AreMet(Request(("If-None-Match", new StringValues(["\"x\"", "W/\"abc1\""]))), "W/\"abc1\"", null));

    [Theory]
    [InlineData("Sat, 21 Nov 2026 10:30:00 GMT", true)]
    [InlineData("Sat, 21 Nov 2026 10:30:01 GMT", true)]
    [InlineData("Sat, 21 Nov 2026 10:29:59 GMT", false)]
    [InlineData("Sun, 21 Nov 2026 10:30:00 GMT", false)]
    [InlineData("2026-11-21T10:30:00Z", false)]
    [InlineData("now", false)]
    [InlineData("", false)]
    public void If_modified_since_is_a_time_of_http(string header, bool isKept) =>
        Assert.Equal(isKept, Preconditions.AreMet(Request(("If-Modified-Since", header)), "W/\"a\"", Modified));

    [Fact]
    public void Without_a_time_of_the_row_a_time_proves_nothing() =>
        Assert.False(Preconditions.AreMet(Request(("If-Modified-Since", "Sat, 21 Nov 2999 10:30:00 GMT")), "W/\"a\"", null));

    [Fact]
    public void A_tag_wins_over_a_time() =>
        Assert.False(Preconditions.AreMet(Request(("If-None-Match", "\"b\""), ("If-Modified-Since", "Sat, 21 Nov 2026 10:30:00 GMT")), "W/\"a\"", Modified));

    [Fact]
    public void A_header_that_is_too_long_is_not_read()
    {
        var clock = Stopwatch.StartNew();

        Assert.False(Preconditions.AreMet(Request(("If-None-Match", string.Concat(Enumerable.Repeat("\"b\",", 100_000)) + "\"a\"")), "W/\"a\"", null));
        Assert.InRange(clock.ElapsedMilliseconds, 0, 1000);
    }

    private static HttpRequest Request(params (string Name, StringValues Value)[] headers)
    {
        var http = new DefaultHttpContext();
        foreach (var (name, value) in headers)
        {
            http.Request.Headers[name] = value;
        }

        return http.Request;
    }
}
