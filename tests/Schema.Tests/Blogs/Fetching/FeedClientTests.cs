using System.Net;
using System.Text;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Schema.Blogs.Fetching;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Schema.Tests.Blogs.Fetching;

/// <summary>How other sites are called, and which are not.</summary>
public sealed class FeedClientTests
{
    private static readonly FeedOptions Limits = new() { Fetching = true, MaxBytes = 100_000 };

    [Theory]
    [InlineData("/feed", "<rss/>", "")]
    [InlineData("/moved", "<rss/>", "")]
    [InlineData("/circle", "", "Refused")]
    [InlineData("/nothing", "", "Refused")]
    [InlineData("/packed", "", "TooLarge")]
    [InlineData("/away?to=ftp://127.0.0.1/", "", "Unreachable")]
    [InlineData("/away?to=http://user:secret@127.0.0.1/", "", "Unreachable")]
    public async Task A_site_is_read_within_limits(string path, string body, string failure)
    {
        await using var site = await FeedSite.StartAsync();
        site.Feed = "<rss/>";
        using var client = new FeedClient(Limits, TimeProvider.System, IPAddress.IsLoopback);

        var download = await client.ReadAsync(new Uri(site.Address + path), default);

        Assert.Equal((body, failure), (Encoding.UTF8.GetString(download.Bytes.Span), $"{download.Failure}"));
    }

    [Fact]
    public async Task Nothing_is_sent_along_not_even_what_a_site_has_set()
    {
        await using var site = await FeedSite.StartAsync();
        using var client = new FeedClient(Limits, TimeProvider.System, IPAddress.IsLoopback);

        await client.ReadAsync(new Uri($"{site.Address}/feed"), default);
        await client.ReadAsync(new Uri($"{site.Address}/moved"), default);

        Assert.Equal(["/feed", "/moved", "/feed"], site.Requests);
    }

    [Fact]
    public async Task A_site_that_takes_its_time_is_given_up()
    {
        await using var site = await FeedSite.StartAsync();
        var time = new ManualTime();
        using var client = new FeedClient(Limits, time, IPAddress.IsLoopback);

        var reading = client.ReadAsync(new Uri($"{site.Address}/slow"), default);
        await Wait.UntilAsync(() => site.Requests.Count > 0, "The site is asked.");

        time.Advance(TimeSpan.FromSeconds(Limits.TimeoutSeconds));
        Assert.Equal(FeedFetchFailure.TimedOut, (await reading).Failure);
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/feed")]
    [InlineData("http://localhost:{0}/feed")]
    [InlineData("http://[::1]:{0}/feed")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/feed")]
    [InlineData("http://0.0.0.0:{0}/feed")]
    [InlineData("http://2130706433:{0}/feed")]
    [InlineData("http://0x7f.1:{0}/feed")]
    [InlineData("http://nowhere.invalid:{0}/feed")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1/feed")]
    [InlineData("gopher://127.0.0.1:{0}/feed")]
    public async Task What_is_not_public_is_not_called_and_looks_like_what_does_not_exist(string address)
    {
        await using var site = await FeedSite.StartAsync();
        using var client = new FeedClient(Options.Create(Limits), TimeProvider.System);

        var download = await client.ReadAsync(new Uri(address.Replace("{0}", $"{new Uri(site.Address).Port}", StringComparison.Ordinal)), default);

        Assert.Equal(FeedFetchFailure.Unreachable, download.Failure);
        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task A_public_site_does_not_lead_to_one_that_is_not()
    {
        await using var site = await FeedSite.StartAsync();
        await using var inside = await FeedSite.StartAsync();
        using var client = new FeedClient(Limits, TimeProvider.System, address => Equals(address, IPAddress.Parse("127.0.0.1")));

        var download = await client.ReadAsync(new Uri($"{site.Address}/away?to=http://127.0.0.2:{new Uri(inside.Address).Port}/feed"), default);

        Assert.Equal(FeedFetchFailure.Unreachable, download.Failure);
        Assert.Equal(["/away"], site.Requests);
        Assert.Empty(inside.Requests);
    }
}
