using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>
/// Reads addresses that people have entered, without letting them reach what only this server reaches: names are looked up here, each
/// connection goes to an address that was judged, redirects are followed one by one, and nothing is sent along. What is wrong inside
/// of our network and what does not exist look the same to the caller.
/// </summary>
internal sealed class FeedClient : IDisposable
{
    private const int MaxRedirects = 3;
    private const int MaxHeaderKilobytes = 32;
    private const int FirstLength = 64 * 1024;

    private readonly FeedOptions _options;
    private readonly Func<IPAddress, bool> _isAllowed;
    private readonly TimeProvider _time;
    private readonly SocketsHttpHandler _handler;
    private readonly HttpClient _http;

    /// <param name="options">The limits.</param>
    /// <param name="time">The clock of the time limit.</param>
    public FeedClient(IOptions<FeedOptions> options, TimeProvider time)
        : this(options.Value, time, PublicAddress.IsPublic)
    {
    }

    /// <param name="options">The limits.</param>
    /// <param name="time">The clock of the time limit.</param>
    /// <param name="isAllowed">Judges addresses; tests have their sites on this machine.</param>
    internal FeedClient(FeedOptions options, TimeProvider time, Func<IPAddress, bool> isAllowed)
    {
        (_options, _time, _isAllowed) = (options, time, isAllowed);
        _handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = ConnectAsync,
            MaxResponseHeadersLength = MaxHeaderKilobytes,
            PooledConnectionLifetime = TimeSpan.Zero, // Each fetch judges anew.
            UseCookies = false,
            UseProxy = false,
        };
        _http = new HttpClient(_handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("PyDotOrg.Graph", null));
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9");
    }

    /// <summary>Reads an address.</summary>
    public async Task<FeedDownload> ReadAsync(Uri address, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(_options.TimeoutSeconds), _time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            return await FollowAsync(address, both.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed(address, FeedFetchFailure.TimedOut);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException)
        {
            return Failed(address, FeedFetchFailure.Unreachable);
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    private static FeedDownload Failed(Uri address, FeedFetchFailure failure) => new(default, address, failure);

    private async Task<FeedDownload> FollowAsync(Uri address, CancellationToken cancellation)
    {
        for (var redirects = 0; ; redirects++)
        {
            if (!IsWebAddress(address))
            {
                return Failed(address, FeedFetchFailure.Unreachable);
            }

            using var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                return await ReadBodyAsync(response.Content, address, cancellation);
            }

            if ((int)response.StatusCode is < 300 or >= 400 || response.Headers.Location is not { } location || redirects == MaxRedirects)
            {
                return Failed(address, FeedFetchFailure.Refused);
            }

            address = new Uri(address, location);
        }
    }

    private static bool IsWebAddress(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.UserInfo.Length == 0;

    private async Task<FeedDownload> ReadBodyAsync(HttpContent content, Uri address, CancellationToken cancellation)
    {
        await using var body = await content.ReadAsStreamAsync(cancellation);
        var bytes = new byte[FirstLength];
        var length = 0;
        while (await body.ReadAsync(bytes.AsMemory(length), cancellation) is > 0 and var count)
        {
            length += count;
            if (length > _options.MaxBytes)
            {
                return Failed(address, FeedFetchFailure.TooLarge);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, bytes.Length * 2);
            }
        }

        return new FeedDownload(bytes.AsMemory(0, length), address, null);
    }

    /// <summary>Connects to an address that was judged; a name that is looked up again would be another question.</summary>
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var found = IPAddress.TryParse(context.DnsEndPoint.Host, out var literal)
            ? [literal]
            : await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        var allowed = Array.FindAll(found, address => _isAllowed(address));
        if (allowed.Length == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        Socket? socket = null;
        try
        {
            socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellation);
            var stream = new NetworkStream(socket, ownsSocket: true);
            socket = null; // The stream has it now.
            return stream;
        }
        finally
        {
            socket?.Dispose();
        }
    }
}
