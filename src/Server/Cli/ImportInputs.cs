using PyDotOrg.Graph.Data.Exchange.PythonOrg;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary>What the paths of <c>import</c> mean.</summary>
/// <param name="web">Asks other servers.</param>
internal sealed class ImportInputs(HttpClient web)
{
    private const string StandardInput = "-";
    private const string Json = "*.json";

    /// <summary>The lists below the root of the downloads; each has all of its objects.</summary>
    private static readonly string[] Lists = ["os/", "release/", "release_file/"];

    /// <summary>Whether a path is a folder from which nothing can be read.</summary>
    public static bool IsEmptyFolder(string path) => Directory.Exists(path) && !Directory.EnumerateFiles(path, Json).Any();

    /// <summary>The inputs that a path stands for, in the order in which they are read.</summary>
    public IEnumerable<PythonOrgInput> Of(string path) => path switch
    {
        StandardInput => [new("standard input", static _ => Task.FromResult(Console.OpenStandardInput()))],
        _ when Address(path) is { } address => OfServer(address),
        _ when Directory.Exists(path) => Directory.EnumerateFiles(path, Json).Order(StringComparer.Ordinal).Select(OfFile),
        _ => [OfFile(path)],
    };

    private static Uri? Address(string path) =>
        Uri.TryCreate(path, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;

    private static PythonOrgInput OfFile(string path) =>
        new(Path.GetFileName(path), _ => Task.FromResult<Stream>(File.OpenRead(path)));

    private IEnumerable<PythonOrgInput> OfServer(Uri address)
    {
        var root = address.AbsolutePath.TrimEnd('/') + '/';
        var lists = root.EndsWith("/downloads/", StringComparison.Ordinal) ? Lists.Select(list => new Uri(address, root + list)) : [address];
        return lists.Select(list => new PythonOrgInput(list.ToString(), cancellation => AskAsync(list, cancellation)));
    }

    private async Task<Stream> AskAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Accept.ParseAdd("application/json");
            var answer = await web.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return answer.IsSuccessStatusCode
                ? await answer.Content.ReadAsStreamAsync(cancellation)
                : throw new IOException(Messages.Unanswered((int)answer.StatusCode));
        }
        catch (TaskCanceledException timeout) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException(timeout.Message, timeout);
        }
    }
}
