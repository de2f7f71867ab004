using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Deployment;

/// <summary>Two servers behind the example of a proxy, and a client with an address of its own.</summary>
public sealed class ProxiedServers : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, string> clients = new(StringComparer.Ordinal);
    private readonly List<RunningServer> servers = [];
    private NginxProxy? proxy;

    public ProxiedServers() => Client = CreateClient();

    /// <summary>Comes from 127.0.0.2.</summary>
    public HttpClient Client { get; }

    internal NginxProxy Proxy => proxy ?? throw new InvalidOperationException("The proxy has not been started.");

    internal IReadOnlyList<RunningServer> Servers => servers;

    public async Task InitializeAsync()
    {
        if (Tool.Find("nginx") is null)
        {
            return;
        }

        for (var i = 0; i < 2; i++)
        {
            var server = await RunningServer.StartPreparedAsync(
                "--Database:Seed=false",
                "--ForwardedHeaders:KnownProxies:0=127.0.0.1",
                "--Telemetry:AccessLog=true",
                "--Logging:LogLevel:PyDotOrg.Graph.Requests=Information");
            server.Services.GetRequiredService<ILoggerFactory>().AddProvider(new ClientLog(clients));
            servers.Add(server);
        }

        proxy = new NginxProxy(servers[0].Address, servers[1].Address);
        await proxy.ListeningAsync();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        proxy?.Dispose();
        foreach (var server in servers)
        {
            await server.DisposeAsync();
        }
    }

    internal bool IsProxy(X509Certificate? certificate) => certificate?.GetCertHashString() == Proxy.Thumbprint;

    /// <summary>Who has asked for a path, as the servers see it; their log is written behind the answer.</summary>
    internal async Task<string> ClientOfAsync(string path)
    {
        await Wait.UntilAsync(() => clients.ContainsKey(path), $"Somebody has asked for {path}.");
        return clients[path];
    }

    private HttpClient CreateClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = new() { RemoteCertificateValidationCallback = (_, certificate, _, _) => IsProxy(certificate) },
        ConnectCallback = static async (context, cancellation) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(IPAddress.Parse("127.0.0.2"), 0));
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, context.DnsEndPoint.Port), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    });

    /// <summary>Takes paths and addresses of clients out of the lines about requests.</summary>
    private sealed class ClientLog(ConcurrentDictionary<string, string> clients) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var pairs = (state as IEnumerable<KeyValuePair<string, object?>> ?? []).ToDictionary(static pair => pair.Key, static pair => $"{pair.Value}");
            if (pairs.TryGetValue("Client", out var client))
            {
                clients[pairs["Path"]] = client;
            }
        }

        public void Dispose()
        {
        }
    }
}
