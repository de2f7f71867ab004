namespace PyDotOrg.GraphQL.Execution;

/// <summary>How documents are run that clients name by their id (contract: Hot Chocolate, sections 1.12 and 3.8).</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>
    /// Whether a client may have its documents kept: it sends a document once with its hash, then the hash alone. Off unless set.
    /// </summary>
    public bool IsAutomatic { get; set; }

    /// <summary>Whether only stored documents run (trusted documents); HC0067 for others. Off unless set.</summary>
    public bool OnlyAllowPersistedDocuments { get; set; }

    /// <summary>Whether, with <see cref="OnlyAllowPersistedDocuments"/>, the text of a stored document may be sent instead of its id. Off unless set.</summary>
    public bool AllowDocumentBody { get; set; }

    /// <summary>What is answered to a document that is not stored; the usual error when null.</summary>
    public GraphQLError? OperationNotAllowedError { get; set; }

    /// <summary>
    /// The only hash that clients may name, and how it is written; null takes MD5, SHA-1 and SHA-256, each as lower-case hex,
    /// base64 or URL-safe base64 without padding. Null unless set.
    /// </summary>
    public DocumentHashProvider? Hash { get; set; }
}
