using System.Text;

namespace PyDotOrg.GraphQL.Execution.Documents;

/// <summary>Documents that clients sent, as many as fit; those that nobody asks for go first.</summary>
/// <param name="options">The limits.</param>
internal sealed class InMemoryOperationDocumentStorage(OperationDocumentStorageOptions options) : IOperationDocumentStorage
{
    private readonly TextCache<byte[]> _documents = new(options.MaxDocuments, options.MaxBytes);

    public ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(string documentId, CancellationToken cancellationToken = default) =>
        new(_documents.TryGet(Encoding.UTF8.GetBytes(documentId), out var text) ? text : default(ReadOnlyMemory<byte>?));

    public ValueTask<bool> TrySaveAsync(string documentId, ReadOnlyMemory<byte> document, CancellationToken cancellationToken = default)
    {
        var text = document.ToArray();
        _documents.Add(Encoding.UTF8.GetBytes(documentId), text, text.Length);
        return new ValueTask<bool>(true);
    }
}
