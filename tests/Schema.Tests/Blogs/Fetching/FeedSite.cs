using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PyDotOrg.Graph.Schema.Tests.Blogs.Fetching;

/// <summary>Somebody's site on this machine, with feeds that are as they should be and others.</summary>
internal sealed class FeedSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FeedSite(WebApplication app) => _app = app;

    /// <summary>Where the site is, without a slash at the end.</summary>
    public string Address => _app.Urls.Single();

    /// <summary>The feed at <c>/feed</c>.</summary>
    public string Feed { get; set; } = "";

    /// <summary>The paths that were asked for, with the cookies and credentials that were sent along.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<FeedSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = new FeedSite(builder.Build());
        site._app.Run(site.AnswerAsync);
        await site._app.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        Requests.Add($"{http.Request.Path}{http.Request.Headers.Cookie}{http.Request.Headers.Authorization}");
        switch (http.Request.Path.Value!.Split('/')[1])
        {
            case "feed":
                http.Response.Headers.SetCookie = "a=b";
                await http.Response.WriteAsync(Feed);
                break;
            case "moved":
                http.Response.Redirect("/feed", permanent: true);
                break;
            case "away":
                http.Response.Redirect(http.Request.Query["to"]!);
                break;
            case "circle":
                http.Response.Redirect("/circle");
                break;
            case "packed":
                http.Response.Headers.ContentEncoding = "gzip";
                await using (var packed = new GZipStream(http.Response.Body, CompressionLevel.Fastest))
                {
                    await packed.WriteAsync(new byte[1 << 20]);
                }

                break;
            case "slow":
                await http.Response.WriteAsync("<rss>");
                await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
                break;
            default:
                http.Response.StatusCode = 404;
                break;
        }
    }
}
