using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PyDotOrg.Graph.Server.Hosting;

/// <summary>Kestrel's limits, the time to drain, and the logs.</summary>
internal static class HostingFeature
{
    private const string DefaultAddress = "http://localhost:8000";

    private const string HostCategory = "Microsoft.Extensions.Hosting.Internal.Host";

    private const string RequestCategory = "Microsoft.AspNetCore.Hosting.Diagnostics";

    private const int MaxRequestLineBytes = 16 * 1024;

    private const int MaxHeaders = 100;

    private const int MaxHeaderBytes = 32 * 1024;

    private const double SlowestBody = 240; // Bytes a second.

    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan HeaderTime = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan BodyGrace = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan IdleTime = TimeSpan.FromMinutes(2);

    public static WebApplicationBuilder AddHosting(this WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService<StartNotice>();
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = DrainTime);
        UseDefaultAddress(builder);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = MaxRequestLineBytes;
            kestrel.Limits.MaxRequestHeaderCount = MaxHeaders;
            kestrel.Limits.MaxRequestHeadersTotalSize = MaxHeaderBytes;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBody, BodyGrace);
            kestrel.Limits.RequestHeadersTimeout = HeaderTime;
            kestrel.Limits.KeepAliveTimeout = IdleTime;
        });
        builder.Logging.ClearProviders();
        AddConsole(builder.Logging, builder.Environment);
        return builder;
    }

    // Not in the file, where it would win over the variables that .NET servers and their images are used to.
    private static void UseDefaultAddress(WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        if (settings[WebHostDefaults.ServerUrlsKey] is null
            && settings[WebHostDefaults.HttpPortsKey] is null
            && !settings.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
    }

    private static void AddConsole(ILoggingBuilder logging, IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
        {
            logging.AddSimpleConsole(static console =>
            {
                console.SingleLine = true;
                console.IncludeScopes = true;
                console.TimestampFormat = "HH:mm:ss ";
            });
        }
        else
        {
            logging.AddJsonConsole(static console =>
            {
                console.UseUtcTimestamp = true;
                console.IncludeScopes = true;
                console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            });
        }

        // It writes down whole addresses, and some have tokens or e-mail addresses in them. The scope that it opens around
        // every request while critical lines are asked for does so, too; ours has the request's id instead.
        logging.AddFilter(RequestCategory, static level => level is LogLevel.Warning or LogLevel.Error);

        // A failed start is told in one line by the command; the host would log it with its stack trace.
        logging.AddFilter(HostCategory, static level => level >= LogLevel.Critical);
    }
}
