namespace PyDotOrg.Graph.Micro;

/// <summary>The documents that the benchmarks work on.</summary>
internal static class Documents
{
    /// <summary>The bytes of a file in the folder of the same name, without its extension.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(Documents).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no document named {name}.", nameof(name));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
