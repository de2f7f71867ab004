namespace PyDotOrg.GraphQL.Execution;

/// <summary>How many documents stay compiled.</summary>
public sealed class DocumentCacheOptions
{
    /// <summary>The most documents that are kept. 256 unless set.</summary>
    public int MaxDocuments { get; set; } = 256;

    /// <summary>The most bytes of text that all documents that are kept may have; a plan takes some multiple of it. 4 MiB unless set.</summary>
    public int MaxDocumentBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>The most invalid documents whose errors are kept, apart from the others. 64 unless set.</summary>
    public int MaxInvalidDocuments { get; set; } = 64;

    /// <summary>The most bytes of text that the invalid documents that are kept may have together. 256 KiB unless set.</summary>
    public int MaxInvalidDocumentBytes { get; set; } = 256 * 1024;

    /// <summary>The most bytes that the finished answers of questions about the schema may take together. 8 MiB unless set.</summary>
    public int MaxAnswerBytes { get; set; } = 8 * 1024 * 1024;
}
