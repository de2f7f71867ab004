namespace PyDotOrg.GraphQL.Execution;

/// <summary>Documents that clients name by their id instead of sending them (contract: Hot Chocolate, section 3.8). Thread-safe.</summary>
public interface IOperationDocumentStorage
{
    /// <summary>Finds a document.</summary>
    /// <param name="documentId">The id: letters, digits, <c>-</c>, <c>_</c>, and for base64 <c>+</c>, <c>/</c>, <c>=</c>; as long as a hash at most.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The text in UTF-8; null when there is none. It must not change afterwards.</returns>
    ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(string documentId, CancellationToken cancellationToken = default);

    /// <summary>Keeps a valid document that a client sent, whose id is its hash.</summary>
    /// <param name="documentId">The id.</param>
    /// <param name="document">The text in UTF-8.</param>
    /// <param name="cancellationToken">Ends the saving.</param>
    /// <returns>Whether the storage takes documents from clients at all.</returns>
    ValueTask<bool> TrySaveAsync(string documentId, ReadOnlyMemory<byte> document, CancellationToken cancellationToken = default);
}
