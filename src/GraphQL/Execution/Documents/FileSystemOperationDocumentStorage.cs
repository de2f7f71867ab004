using System.Collections.Concurrent;

namespace PyDotOrg.GraphQL.Execution.Documents;

/// <summary>
/// Trusted documents: the files <c>{id}.graphql</c> of a folder. All are read at the start; one that is added later is read
/// when it is first asked for, and stays as it was read. Clients cannot add any.
/// </summary>
internal sealed class FileSystemOperationDocumentStorage : IOperationDocumentStorage, ITrustedDocuments
{
    private const string Extension = ".graphql";

    private readonly ConcurrentDictionary<string, byte[]> _documents = new(StringComparer.Ordinal);
    private readonly string _folder;

    /// <summary>Reads a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public FileSystemOperationDocumentStorage(string folder)
    {
        _folder = folder;
        foreach (var path in Directory.EnumerateFiles(folder, $"*{Extension}"))
        {
            _documents[Path.GetFileNameWithoutExtension(path)] = File.ReadAllBytes(path);
        }
    }

    public IEnumerable<TrustedDocument> Documents => _documents
        .OrderBy(static document => document.Key, StringComparer.Ordinal)
        .Select(document => new TrustedDocument(Path.Combine(_folder, document.Key + Extension), document.Value));

    public ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(string documentId, CancellationToken cancellationToken = default) =>
        _documents.TryGetValue(documentId, out var text)
            ? new ValueTask<ReadOnlyMemory<byte>?>(text)
            : TryReadFileAsync(documentId, cancellationToken);

    public ValueTask<bool> TrySaveAsync(string documentId, ReadOnlyMemory<byte> document, CancellationToken cancellationToken = default) =>
        new(false);

    private async ValueTask<ReadOnlyMemory<byte>?> TryReadFileAsync(string id, CancellationToken cancellation)
    {
        // Base64 has letters that lead out of the folder; files are named without them.
        if (!id.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
        {
            return null;
        }

        var path = Path.Combine(_folder, id + Extension);
        return File.Exists(path)
            ? _documents.GetOrAdd(id, await File.ReadAllBytesAsync(path, cancellation))
            : default(ReadOnlyMemory<byte>?);
    }
}
