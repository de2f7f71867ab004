using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Documents;

/// <summary>
/// The documents that clients sent lately. Invalid ones are kept apart, so that nonsense cannot drive out plans. Thread-safe.
/// </summary>
internal sealed class DocumentCache
{
    private readonly GraphQLSchema _schema;
    private readonly RequestOptions _options;
    private readonly TextCache<KnownDocument> _valid;
    private readonly TextCache<KnownDocument> _invalid;
    private readonly Lock _answerGate = new();
    private int _answerBytes;

    public DocumentCache(GraphQLSchema schema, RequestOptions options)
    {
        _schema = schema;
        _options = options;
        var limits = options.DocumentCache;
        _valid = new TextCache<KnownDocument>(limits.MaxDocuments, limits.MaxDocumentBytes, Forget);
        _invalid = new TextCache<KnownDocument>(limits.MaxInvalidDocuments, limits.MaxInvalidDocumentBytes);
    }

    /// <summary>The document of a text: known, or read now.</summary>
    public KnownDocument Get(ReadOnlySpan<byte> text) =>
        _valid.TryGet(text, out var document) || _invalid.TryGet(text, out document) ? document : Read(text.ToArray());

    /// <summary>Keeps the answer of an operation that always gives the same one, as far as there is room.</summary>
    /// <returns>Whether the answer is kept; it must not be disposed then.</returns>
    public bool TryKeep(KnownDocument document, CompiledOperation operation, FixedResult answer)
    {
        lock (_answerGate)
        {
            if (document.IsForgotten || operation.Answer is not null || _answerBytes + answer.Length > _options.DocumentCache.MaxAnswerBytes)
            {
                return false;
            }

            _answerBytes += answer.Length;
            document.AnswerBytes += answer.Length;
            operation.Answer = answer;
            return true;
        }
    }

    private KnownDocument Read(byte[] text)
    {
        var validation = _options.Validation with { AllowIntrospection = true };
        var document = KnownDocument.Read(
            _schema, text, _options.Parser, validation, new PreparationOptions(), ErrorCodes.Server.SyntaxError);
        return (document.Errors.Count > 0 ? _invalid : _valid).Add(text, document);
    }

    private void Forget(KnownDocument document)
    {
        lock (_answerGate)
        {
            document.IsForgotten = true;
            _answerBytes -= document.AnswerBytes;
        }
    }
}
