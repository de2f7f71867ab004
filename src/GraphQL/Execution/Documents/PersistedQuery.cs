using System.Text.Json;

namespace PyDotOrg.GraphQL.Execution.Documents;

/// <summary>
/// What a request says about the id of its document: its own member <c>id</c>, or the extension <c>persistedQuery</c> with
/// a hash (contract: Hot Chocolate, section 3.8).
/// </summary>
/// <param name="Id">The id; null when there is none.</param>
/// <param name="HashName">The member of the extension that holds it; null when it is a plain id.</param>
internal readonly record struct PersistedQuery(string? Id, string? HashName)
{
    private const int LongestId = 128;

    /// <summary>Whether the id can be one of a stored document; what has other letters is never looked up.</summary>
    public bool IsWellFormed => Id is { Length: > 0 and <= LongestId } id && id.All(IsIdLetter);

    /// <summary>Reads the id of a request.</summary>
    public static PersistedQuery Of(GraphQLRequest request, PersistedOperationOptions options) =>
        request.DocumentId is { } id ? new PersistedQuery(id, null) : OfExtension(request.Extensions, options);

    /// <summary>Whether the document has the hash that was named; it may be written in any form unless the server has chosen one.</summary>
    public bool Matches(ReadOnlySpan<byte> document, PersistedOperationOptions options)
    {
        foreach (var format in options.Hash is { } chosen ? [chosen.Format] : DocumentHashProvider.Formats)
        {
            if (new DocumentHashProvider(HashName!, format).Compute(document) == Id) // Asked only of extensions.
            {
                return true;
            }
        }

        return false;
    }

    private static PersistedQuery OfExtension(JsonElement extensions, PersistedOperationOptions options)
    {
        if (extensions.ValueKind != JsonValueKind.Object
            || !extensions.TryGetProperty("persistedQuery", out var extension)
            || extension.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        foreach (var name in options.Hash is { } chosen ? [chosen.Name] : DocumentHashProvider.Names)
        {
            if (extension.TryGetProperty(name, out var hash) && hash.ValueKind == JsonValueKind.String)
            {
                return new PersistedQuery(hash.GetString(), name);
            }
        }

        return default;
    }

    private static bool IsIdLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '+' or '/' or '=';
}
