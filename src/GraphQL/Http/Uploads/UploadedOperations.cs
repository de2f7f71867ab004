using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Http.Uploads;

/// <summary>
/// The field <c>operations</c> of a multipart form. Where the map puts a file, the key of the file takes the place of null;
/// the scalar Upload finds the file by it.
/// </summary>
/// <param name="json">The text of the field.</param>
internal sealed class UploadedOperations(string json)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly Dictionary<string, IFile> _files = new(StringComparer.Ordinal);
    private readonly JsonNode? _root = Parse(json);

    /// <summary>The files by their keys.</summary>
    public IReadOnlyDictionary<string, IFile> Files => _files;

    /// <summary>Puts a file into its places.</summary>
    /// <returns>Why that is not possible; null when it was done.</returns>
    public GraphQLError? Place(string key, string[] paths, IFormFile? file)
    {
        if (paths.Length == 0)
        {
            return Error(ErrorCodes.Server.MultiPartNoObjectPath, Messages.NoPaths(key));
        }

        if (file is null)
        {
            return Error(ErrorCodes.Server.MultiPartFileMissing, Messages.FileMissing(key));
        }

        _files[key] = new FormUpload(file);
        return _root is null ? null : paths.Select(path => Place(key, path)).FirstOrDefault(static error => error is not null);
    }

    /// <summary>The operations with the keys in them; a text that is no JSON comes back as it is.</summary>
    public string ToJson() => _root?.ToJsonString() ?? json;

    private GraphQLError? Place(string key, string path)
    {
        var segments = path.Split('.');
        var node = _root;
        var start = 0;
        if (node is JsonArray requests && int.TryParse(segments[0], out var request) && request >= 0 && request < requests.Count)
        {
            node = requests[request]; // A batch: the path starts with the place of the request.
            start = 1;
        }

        if (start == segments.Length || segments[start] != "variables")
        {
            return Error(ErrorCodes.Server.MultiPartPathMustStartWithVariable, Messages.PathMustStartWithVariables);
        }

        return segments.Length == start + 1 || Array.Exists(segments, static segment => segment.Length == 0)
            ? Error(ErrorCodes.Server.MultiPartInvalidPath, Messages.InvalidPath(path))
            : Place(key, path, (node as JsonObject)?["variables"], segments.AsSpan(start + 1));
    }

    private static GraphQLError? Place(string key, string path, JsonNode? parent, ReadOnlySpan<string> segments)
    {
        for (var index = 0; index < segments.Length; index++)
        {
            if (!TryGet(parent, segments[index], out var child))
            {
                return index == 0 && parent is null or JsonObject
                    ? Error(ErrorCodes.Server.MultiPartVariableNotFound, Messages.VariableNotFound(path))
                    : Error(ErrorCodes.Server.MultiPartVariableStructureInvalid, Messages.InvalidVariableStructure);
            }

            if (index == segments.Length - 1)
            {
                return Set(parent, segments[index], child, key);
            }

            parent = child;
        }

        return null;
    }

    private static bool TryGet(JsonNode? parent, string segment, out JsonNode? child)
    {
        child = null;
        switch (parent)
        {
            case JsonObject members:
                return members.TryGetPropertyValue(segment, out child);
            case JsonArray items when int.TryParse(segment, out var index) && index >= 0 && index < items.Count:
                child = items[index];
                return true;
            default:
                return false;
        }
    }

    /// <summary>Only null makes room for a file, or the same file that another path has put there.</summary>
    private static GraphQLError? Set(JsonNode? parent, string segment, JsonNode? known, string key)
    {
        if (known is not null)
        {
            return Error(ErrorCodes.Server.MultiPartVariableStructureInvalid, Messages.InvalidVariableStructure);
        }

        if (parent is JsonArray items)
        {
            items[int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)] = key;
        }
        else
        {
            ((JsonObject)parent!)[segment] = key; // Members were found in it.
        }

        return null;
    }

    private static JsonNode? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Strict);
        }
        catch (JsonException)
        {
            return null; // Whoever reads the text next says so.
        }
    }

    private static GraphQLError Error(string code, string message) => ErrorBuilder.New().SetMessage(message).SetCode(code).Build();
}
