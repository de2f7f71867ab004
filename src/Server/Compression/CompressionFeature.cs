using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace PyDotOrg.Graph.Server.Compression;

/// <summary>Brotli and gzip for the JSON of /graphql and /api, for clients that ask for them.</summary>
internal static class CompressionFeature
{
    // Files of the explorer and pages are small or cached for a year; streams have to go out piece by piece.
    private static readonly string[] MediaTypes =
        ["application/json", "application/graphql-response+json", "application/graphql"];

    public static WebApplicationBuilder AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IResponseCompressionProvider, LargeBodyCompression>();
        builder.Services.Configure<BrotliCompressionProviderOptions>(static brotli => brotli.Level = CompressionLevel.Fastest);
        builder.Services.Configure<GzipCompressionProviderOptions>(static gzip => gzip.Level = CompressionLevel.Fastest);
        builder.Services.AddResponseCompression(static compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = MediaTypes;
        });
        return builder;
    }

    /// <summary>Stands before everything that writes JSON. A request without Accept-Encoding passes it by.</summary>
    public static WebApplication UseCompression(this WebApplication app)
    {
        app.UseResponseCompression();
        return app;
    }
}
