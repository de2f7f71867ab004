namespace PyDotOrg.Graph.Server.Explorer;

/// <summary>Where the explorer's package was copied to.</summary>
/// <param name="Path">Absolute path; the folder is missing when the server was built without npm.</param>
internal sealed record ExplorerFolder(string Path)
{
    public bool HasPage => File.Exists(System.IO.Path.Combine(Path, "index.html"));
}
