using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace PyDotOrg.Graph.Server.Compression;

/// <summary>Compresses what is worth it and safe.</summary>
/// <param name="services">The framework's.</param>
/// <param name="options">The framework's.</param>
internal sealed class LargeBodyCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    // Below this a body fits into one or two packets anyway.
    private const int SmallestBody = 2048;

    /// <summary>
    /// A body that repeats what a stranger sent beside what only its owner may read tells the stranger by its size (BREACH).
    /// That takes requests that another site can cause in the owner's name: those with cookies.
    /// </summary>
    public override bool ShouldCompressResponse(HttpContext context)
    {
        var response = context.Response;
        if (response.ContentLength is < SmallestBody || context.Request.Headers.Cookie.Count > 0 || !base.ShouldCompressResponse(context))
        {
            return false;
        }

        // The bytes are others than those that a strong tag stands for.
        if (response.Headers.ETag is [{ } tag] && tag.StartsWith('"'))
        {
            response.Headers.ETag = $"W/{tag}";
        }

        return true;
    }
}
