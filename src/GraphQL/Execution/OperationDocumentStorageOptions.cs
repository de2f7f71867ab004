namespace PyDotOrg.GraphQL.Execution;

/// <summary>How much the storage in memory keeps.</summary>
public sealed class OperationDocumentStorageOptions
{
    /// <summary>The most documents. 1000 unless set.</summary>
    public int MaxDocuments { get; set; } = 1000;

    /// <summary>The most bytes that all documents may have together. 4 MiB unless set.</summary>
    public int MaxBytes { get; set; } = 4 * 1024 * 1024;
}
