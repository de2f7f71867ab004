using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace PyDotOrg.Graph.Server.Tests.Fleet;

/// <summary>A proxy that sends each request to the next server, and to another one if nobody is there to take it.</summary>
internal sealed class RoundRobin : IAsyncDisposable
{
    private static readonly HashSet<string> OfConnections = new(StringComparer.OrdinalIgnoreCase) { "Connection", "Transfer-Encoding", "Keep-Alive", "Host", "Content-Length" };

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(1) });
    private readonly WebApplication _app;
    private readonly Uri[] _servers;
    private int _next;

    private RoundRobin(Uri[] servers)
    {
        _servers = servers;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(static kestrel => kestrel.ConfigureEndpointDefaults(static each => each.Protocols = HttpProtocols.Http1));
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(ForwardAsync);
    }

    public Uri Address => new(_app.Urls.Single());

    public static async Task<RoundRobin> StartAsync(Uri[] servers)
    {
        var proxy = new RoundRobin(servers);
        await proxy._app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task ForwardAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var request = Copy(http.Request, body.ToArray());
                using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, http.RequestAborted);
                await CopyAsync(answer, http);
                return;
            }
            catch (HttpRequestException exception) when (attempt < _servers.Length && exception.HttpRequestError == HttpRequestError.ConnectionError)
            {
                // Nobody has taken it; the next one does.
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
            {
                Fail(http);
                return;
            }
        }
    }

    private static void Fail(HttpContext http)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
        }
        else
        {
            http.Response.StatusCode = (int)HttpStatusCode.BadGateway;
        }
    }

    private HttpRequestMessage Copy(HttpRequest request, byte[] body)
    {
        var server = _servers[(uint)Interlocked.Increment(ref _next) % _servers.Length];
        var copy = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(server, request.Path + request.QueryString.Value));
        if (body.Length > 0)
        {
            copy.Content = new ByteArrayContent(body);
        }

        foreach (var (name, values) in request.Headers.Where(static header => !OfConnections.Contains(header.Key)))
        {
            if (!copy.Headers.TryAddWithoutValidation(name, values.ToArray()))
            {
                copy.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
            }
        }

        return copy;
    }

    private static async Task CopyAsync(HttpResponseMessage answer, HttpContext http)
    {
        http.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(static header => !OfConnections.Contains(header.Key)))
        {
            http.Response.Headers[name] = values.ToArray();
        }

        await using var stream = await answer.Content.ReadAsStreamAsync(http.RequestAborted);
        var buffer = new byte[16 * 1024];
        while (await stream.ReadAsync(buffer, http.RequestAborted) is var count and > 0)
        {
            await http.Response.Body.WriteAsync(buffer.AsMemory(0, count), http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
        }
    }
}
