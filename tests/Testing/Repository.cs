namespace PyDotOrg.Graph.Testing;

/// <summary>Finds files of the repository from wherever a test runs.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The full path of a file or folder, given by its parts from the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "PyDotOrg.Graph.sln"))
            ? folder
            : FindRoot(Directory.GetParent(folder)?.FullName
                ?? throw new InvalidOperationException("No folder above the tests holds the solution."));
}
