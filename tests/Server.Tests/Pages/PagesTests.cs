using System.Net;
using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Server.Tests.Pages;

public sealed partial class PagesTests
{
    [Fact]
    public async Task The_start_page_is_html_that_loads_nothing()
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await server.NavigateAsync("/");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_of_the_start_page_leads_somewhere()
    {
        await using var server = await RunningServer.StartPreparedAsync();
        var page = await server.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        foreach (var link in Link().Matches(page).Select(static match => match.Groups[1].Value).Where(static link => !link.StartsWith("data:", StringComparison.Ordinal)))
        {
            var answer = await server.NavigateAsync("/" + link);

            Assert.Equal((link, HttpStatusCode.OK), (link, answer.StatusCode));
        }
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("POST")]
    public async Task An_unknown_address_outside_the_surfaces_is_a_page(string method)
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var path in new[] { "/nope", "/favicon.ico", "/apix", "/health/nope" })
        {
            var answer = await server.NavigateAsync(path, new HttpMethod(method));

            Assert.Equal((HttpStatusCode.NotFound, "text/html; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        }
    }

    [Fact]
    public async Task A_method_that_the_start_page_does_not_have_is_refused_with_those_it_has()
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await server.NavigateAsync("/", HttpMethod.Post);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
