using System.ComponentModel.DataAnnotations;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Server.Engine;

/// <summary>Section "GraphQL:PersistedOperations".</summary>
internal sealed record PersistedOperationSettings
{
    /// <summary>Whether clients may send a document once with its hash and name it by the hash then.</summary>
    public bool Automatic { get; init; } = true;

    /// <summary>Most documents that clients may have kept.</summary>
    [Range(1, 1_000_000)]
    public int MaxDocuments { get; init; } = new OperationDocumentStorageOptions().MaxDocuments;

    /// <summary>Folder with trusted documents, a file <c>{hash}.graphql</c> each; none when empty.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether only the documents of the folder run.</summary>
    public bool OnlyTrusted { get; init; }
}
