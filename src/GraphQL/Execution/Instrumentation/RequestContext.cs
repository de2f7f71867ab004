using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Instrumentation;

/// <summary>
/// One request as listeners see it. It is filled while the request passes its stations, and made only for requests that somebody
/// listens to.
/// </summary>
public sealed class RequestContext
{
    private static readonly ConditionalWeakTable<DocumentNode, string> Hashes = [];

    private Dictionary<string, object?>? _contextData;
    private string? _documentHash;

    internal RequestContext(GraphQLSchema schema, IExecutionDiagnosticEventListener listener)
    {
        Schema = schema;
        Listener = listener;
    }

    /// <summary>The schema.</summary>
    public GraphQLSchema Schema { get; }

    /// <summary>The request; null for an operation that the program itself has prepared.</summary>
    public GraphQLRequest? Request { get; internal init; }

    /// <summary>The text of the document; empty while it is not known.</summary>
    public ReadOnlyMemory<byte> Document { get; internal set; }

    /// <summary>The id under which the document was found; null when the request brought the document itself.</summary>
    public string? DocumentId { get; internal set; }

    /// <summary>The SHA-256 of the document in lower-case hexadecimal digits; null while there is no document.</summary>
    public string? DocumentHash => _documentHash ??= FindHash();

    /// <summary>The operation; null until it has been found.</summary>
    public PreparedOperation? Operation { get; internal set; }

    /// <summary>The response; null until it is known, and when there is none because of an exception.</summary>
    public ExecutionResult? Result { get; internal set; }

    /// <summary>What listeners keep with the request.</summary>
    public IDictionary<string, object?> ContextData => _contextData ??= new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>Hears what becomes of the request.</summary>
    internal IExecutionDiagnosticEventListener Listener { get; }

    private string? FindHash() => Operation is { } operation
        ? Hashes.GetValue(operation.Document, static document => Hash((document.Source?.Utf8 ?? default).Span))
        : Document.IsEmpty ? null : Hash(Document.Span);

    private static string Hash(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text));
}
