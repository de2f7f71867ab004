using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Samples;

/// <summary>The pages of the sample, built once for all tests, as its README says.</summary>
internal static class SampleBuild
{
    public const string Folder = "samples/downloads";

    /// <summary>Where the pages ask; each test's browser knows which server that is.</summary>
    public const string Api = "http://api.example";

    private static readonly Lazy<string> Built = new(Build);

    /// <summary>The folder with the pages. Types are made of the schema first, and checked: documents that do not fit it fail here.</summary>
    public static Task<string> FindAsync() => Task.Run(static () => Built.Value);

    private static string Build()
    {
        var output = Path.Combine(AppContext.BaseDirectory, "sample-downloads");
        Node.RunPackageScript(Folder, ["build", "--", "--outDir", output, "--emptyOutDir"], ("VITE_API_URL", Api));
        return output;
    }
}
