namespace PyDotOrg.GraphQL.Execution.Documents;

/// <summary>A document of a storage that clients cannot add to.</summary>
/// <param name="Name">Where it is found, for messages to developers.</param>
/// <param name="Text">The document in UTF-8.</param>
internal sealed record TrustedDocument(string Name, ReadOnlyMemory<byte> Text);

/// <summary>A storage that knows its documents when the server starts.</summary>
internal interface ITrustedDocuments
{
    /// <summary>The documents.</summary>
    IEnumerable<TrustedDocument> Documents { get; }
}
