using System.Text.Json;

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>The project's own files of initial data: a JSON array, one object a line, members with a default left out.</summary>
internal static class SeedFile
{
    /// <param name="name">File name without ".json".</param>
    internal static List<SeedRow> Read(string name)
    {
        using var stream = typeof(SeedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no initial data file \"{name}\".");
        // Not disposed: the rows refer to it, and the collector takes it with them.
        var document = JsonDocument.Parse(stream);
        var rows = new List<SeedRow>(document.RootElement.GetArrayLength());
        foreach (var element in document.RootElement.EnumerateArray())
        {
            rows.Add(new SeedRow(element));
        }

        return rows;
    }
}
