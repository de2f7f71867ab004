using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using PyDotOrg.Graph.Rest.Shaping;

namespace PyDotOrg.Graph.Rest.Tests.Shaping;

/// <summary>What the headers of a request ask for.</summary>
public sealed class RepresentationTests
{
    public static TheoryData<string, Representation> Accepts { get; } = new()
    {
        { "*/*", Representation.Plain },
        { "application/json", Representation.Plain },
        { "APPLICATION/JSON ; charset=utf-8", Representation.Plain },
        { "application/*", Representation.Plain },
        { "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", Representation.Plain },
        { "application/vnd.pydotorg.v1+json", Representation.Plain },
        { "application/vnd.pydotorg.v99+json", Representation.Plain },
        { "application/json;q=0.001", Representation.Plain },
        { "text/html", Representation.Refused },
        { "text/html, application/xml;q=0.9", Representation.Refused },
        { "application/json;q=0", Representation.Refused },
        { "*/*;q=0", Representation.Refused },
        { "application/json;q=0, */*", Representation.Refused },
        { "application/*;q=0, */*", Representation.Refused },
        { "application/json, */*;q=0", Representation.Plain },
        { "application/ld+json", Representation.Refused },
        { "application/json; profile=\"envelope\"", Representation.Envelope },
        { "application/json;profile=envelope", Representation.Envelope },
        { "application/vnd.pydotorg.v1+json; profile=\"envelope\"", Representation.Envelope },
        { "application/json; profile=\"envelope\";q=0.5, application/json", Representation.Plain },
        { "application/json; profile=\"a,b;c\", text/html", Representation.Plain },
        { "application/json; profile=\"envelope", Representation.Envelope },
        { "application/problem+json", Representation.ProblemDetails },
        { "application/problem+json, application/json", Representation.ProblemDetails },
        { "application/problem+json;q=0.5, application/json", Representation.Plain },
        { "application/problem+json;q=0", Representation.Refused },
        { "application/problem+json, application/json; profile=\"envelope\"", Representation.ProblemDetails | Representation.Envelope },
        { "", Representation.Plain },
        { ", ,;", Representation.Plain },
        { "json", Representation.Plain },
        { "application/json;q=high", Representation.Plain },
    };

    public static TheoryData<string, Representation> Preferences { get; } = new()
    {
        { "count=exact", Representation.Counted },
        { "Count = Exact", Representation.Counted },
        { "count=\"exact\"; strict", Representation.Counted },
        { "respond-async, count=exact", Representation.Counted },
        { "count=estimated", Representation.Plain },
        { "count", Representation.Plain },
        { "x=\"count=exact\"", Representation.Plain },
    };

    [Theory]
    [MemberData(nameof(Accepts))]
    public void Accept_decides_about_the_form(string accept, Representation expected) => Assert.Equal(expected, Of("Accept", accept));

    [Theory]
    [MemberData(nameof(Preferences))]
    public void Prefer_asks_for_the_number_of_rows(string prefer, Representation expected) => Assert.Equal(expected, Of("Prefer", prefer));

    [Fact]
    public void Headers_that_come_several_times_are_one_list() =>
        Assert.Equal(Representation.ProblemDetails, Of("Accept", new StringValues(["text/html", "application/problem+json", "application/json"])));

    [Fact]
    public void A_long_header_is_read_like_a_short_one() =>
        Assert.Equal(Representation.Envelope, Of("Accept", $"{string.Concat(Enumerable.Repeat("text/x;a=\"\\,\",", 600))}application/json;profile=envelope"));

    [Fact]
    public void Nothing_is_asked_for_by_nothing() => Assert.Equal(Representation.Plain, Representations.Of(new DefaultHttpContext().Request));

    private static Representation Of(string header, StringValues value)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers[header] = value;
        return Representations.Of(request);
    }
}
