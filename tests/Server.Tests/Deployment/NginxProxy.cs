using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Deployment;

/// <summary>The example of a proxy, run by nginx: only addresses, ports and files are others.</summary>
internal sealed class NginxProxy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-nginx-");
    private readonly Process? process;

    /// <param name="servers">The servers behind it.</param>
    public NginxProxy(params Uri[] servers)
    {
        (Plain, Secure) = (FreePort(), FreePort());
        File.WriteAllText(At("nginx.conf"), Main);
        File.WriteAllText(At("pydotorg.conf"), Adapt(File.ReadAllText(Repository.PathOf("ops", "nginx", "pydotorg.conf")), servers));
        Directory.CreateDirectory(At("pydotorg"));
        File.Copy(Repository.PathOf("ops", "nginx", "locations.conf"), At("pydotorg/locations.conf"));
        Thumbprint = WriteCertificate();
        process = Tool.Start("nginx", "-p", folder.FullName, "-c", At("nginx.conf"));
    }

    public int Plain { get; }

    public int Secure { get; }

    /// <summary>Says which certificate is the proxy's.</summary>
    public string Thumbprint { get; }

    /// <summary>The lines about requests so far.</summary>
    public string[] Lines => File.ReadAllLines(At("access.log"));

    private static string Main => """
        daemon off;
        master_process off;
        pid nginx.pid;
        error_log error.log;
        events { }
        http {
            access_log off;
            client_body_temp_path body;
            proxy_temp_path proxy;
            fastcgi_temp_path fastcgi;
            uwsgi_temp_path uwsgi;
            scgi_temp_path scgi;
            include pydotorg.conf;
        }
        """;

    /// <summary>Has nginx look at the files.</summary>
    public Task<(int ExitCode, string Said)> TestAsync() => Tool.RunAsync("nginx", "", "-t", "-q", "-p", folder.FullName, "-c", At("nginx.conf"));

    public Task ListeningAsync() => Wait.UntilAsync(
        async () =>
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, Secure);
                return true;
            }
            catch (SocketException) when (process is { HasExited: false })
            {
                return false;
            }
        },
        "nginx listens.");

    public void Dispose()
    {
        process?.Kill();
        process?.WaitForExit();
        process?.Dispose();
        folder.Delete(recursive: true);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    private string Adapt(string configuration, Uri[] servers) => configuration
        .Replace("127.0.0.1:8000", servers[0].Authority, StringComparison.Ordinal)
        .Replace("127.0.0.1:8001", servers[^1].Authority, StringComparison.Ordinal)
        .Replace("listen 80;", $"listen 127.0.0.1:{Text(Plain)};", StringComparison.Ordinal)
        .Replace("listen 443 ", $"listen 127.0.0.1:{Text(Secure)} ", StringComparison.Ordinal)
        .Replace("/etc/nginx/tls/", "", StringComparison.Ordinal)
        .Replace("/var/log/nginx/pydotorg.log", "access.log", StringComparison.Ordinal);

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);

    private string WriteCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        File.WriteAllText(At("fullchain.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(At("privkey.pem"), key.ExportPkcs8PrivateKeyPem());
        return certificate.GetCertHashString();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
