using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace PyDotOrg.Graph.Server.Tests.Samples;

/// <summary>A host for nothing but files, as the sample's pages have one.</summary>
internal sealed class SampleHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private SampleHost(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    public static async Task<SampleHost> StartAsync()
    {
        var files = new PhysicalFileProvider(await SampleBuild.FindAsync());
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.UseFileServer(new FileServerOptions { FileProvider = files });
        await app.StartAsync();
        return new SampleHost(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
