using System.Text.Json;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>Manifests as JSON.</summary>
internal static class ManifestJson
{
    private const int ChecksumLength = 64;

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    internal static byte[] Write(Manifest manifest)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("format", Manifest.Format);
            json.WriteNumber("version", Manifest.Version);
            json.WriteStartArray("files");
            foreach (var file in manifest.Files)
            {
                json.WriteStartObject();
                json.WriteString("name", file.Name);
                json.WriteNumber("rows", file.Rows);
                json.WriteNumber("bytes", file.Bytes);
                json.WriteString("sha256", file.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Null with the reason when it is no manifest that this program reads.</summary>
    internal static Manifest? Read(ReadOnlyMemory<byte> text, out string? problem)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 4, AllowDuplicateProperties = false });
            return Read(document.RootElement, out problem);
        }
        catch (JsonException error)
        {
            problem = Messages.NoJson(error);
            return null;
        }
    }

    private static Manifest? Read(JsonElement root, out string? problem)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "format") != Manifest.Format)
        {
            problem = Messages.NoManifest;
            return null;
        }

        if (Number(root, "version") is not Manifest.Version)
        {
            problem = Messages.OtherVersion(root.TryGetProperty("version", out var version) ? version.GetRawText() : "null");
            return null;
        }

        if (!root.TryGetProperty("files", out var files) || files.ValueKind != JsonValueKind.Array)
        {
            problem = Messages.NoFiles;
            return null;
        }

        var read = files.EnumerateArray().Select(ReadFile).ToList();
        var bad = read.IndexOf(null);
        problem = bad < 0 ? null : Messages.NoFile(bad);
        return bad < 0 ? new(read.OfType<ManifestFile>().ToList()) : null;
    }

    private static ManifestFile? ReadFile(JsonElement file) =>
        file.ValueKind == JsonValueKind.Object && Text(file, "name") is { } name && Number(file, "rows") is { } rows && Number(file, "bytes") is { } bytes
        && Text(file, "sha256") is { Length: ChecksumLength } sha256
            ? new(name, rows, bytes, sha256)
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? JsonText.Read(value) : null;

    private static long? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= 0 ? number : null;
}
