using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace PyDotOrg.Graph.Server.Explorer;

/// <summary>Content types and caching of the explorer's files.</summary>
internal sealed class ExplorerFiles : IContentTypeProvider
{
    private const string Hashed = "/static/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".json"] = "application/json",
        [".webmanifest"] = "application/manifest+json",
        [".woff2"] = "font/woff2",
        [".ttf"] = "font/ttf",
        [".svg"] = "image/svg+xml",
        [".ico"] = "image/x-icon",
        [".png"] = "image/png",
    };

    private ExplorerFiles()
    {
    }

    public static StaticFileOptions Options(ExplorerFolder folder, Action<IHeaderDictionary> addHeaders) => new()
    {
        RequestPath = ExplorerRequest.Mount,
        FileProvider = Directory.Exists(folder.Path) ? new PhysicalFileProvider(folder.Path) : new NullFileProvider(),
        ContentTypeProvider = new ExplorerFiles(),
        OnPrepareResponse = file =>
        {
            addHeaders(file.Context.Response.Headers);
            file.Context.Response.Headers.CacheControl = IsHashed(file.Context.Request.Path)
                ? "public, max-age=31536000, immutable"
                : "no-cache";
        },
    };

    /// <summary>The type of a file of the package; the licence travels with every copy, so it can be read too.</summary>
    public bool TryGetContentType(string subpath, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string contentType) =>
        Types.TryGetValue(Path.GetFileName(subpath) == "LICENSE" ? ".txt" : Path.GetExtension(subpath), out contentType);

    // The names below this folder hold a hash of the content.
    private static bool IsHashed(PathString path) =>
        path.StartsWithSegments(ExplorerRequest.Mount, out var rest)
        && rest.Value!.StartsWith(Hashed, StringComparison.Ordinal); // StartsWithSegments leaves a text, perhaps an empty one
}
