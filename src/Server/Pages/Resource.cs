namespace PyDotOrg.Graph.Server.Pages;

/// <summary>Files that are part of the assembly.</summary>
internal static class Resource
{
    /// <summary>The bytes of a file; <paramref name="name"/> is its path in the project with dots, such as "Pages.start.html".</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream($"PyDotOrg.Graph.Server.{name}")
            ?? throw new InvalidOperationException($"The resource \"{name}\" is not part of the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
