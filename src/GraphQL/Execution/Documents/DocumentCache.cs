using PyDotOrg.GraphQL.Execution.Instrumentation;
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
    private readonly DocumentRules _rules;
    private readonly TextCache<KnownDocument> _valid;
    private readonly TextCache<KnownDocument> _invalid;
    private readonly Lock _answerGate = new();
    private int _answerBytes;

    public DocumentCache(GraphQLSchema schema, RequestOptions options)
    {
        _schema = schema;
        _options = options;
        _rules = new DocumentRules
        {
            Limits = options.Parser,
            Validation = options.Validation with { AllowIntrospection = true },
            Options = new PreparationOptions(),
            SyntaxErrorCode = ErrorCodes.Server.SyntaxError,
        };
        var limits = options.DocumentCache;
        _valid = new TextCache<KnownDocument>(limits.MaxDocuments, limits.MaxDocumentBytes, Forget, static document => document.TakeUse());
        _invalid = new TextCache<KnownDocument>(limits.MaxInvalidDocuments, limits.MaxInvalidDocumentBytes);
    }

    /// <summary>The document of a text: known, or read now.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">The request that brings it; null when nobody listens.</param>
    public KnownDocument Get(ReadOnlySpan<byte> text, RequestContext? context = null)
    {
        if (!_valid.TryGet(text, out var document) && !_invalid.TryGet(text, out document))
        {
            return Read(text.ToArray(), context);
        }

        context?.Listener.RetrievedDocumentFromCache(context);
        return document;
    }

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

    private KnownDocument Read(byte[] text, RequestContext? context)
    {
        var document = KnownDocument.Read(_schema, text, _rules, context);
        if (document.Errors.Count > 0)
        {
            return _invalid.Add(text, document);
        }

        if (!_valid.Takes(text.Length))
        {
            document.Forget();
            return document;
        }

        context?.Listener.AddedDocumentToCache(context);
        return _valid.Add(text, document);
    }

    private void Forget(KnownDocument document)
    {
        lock (_answerGate)
        {
            document.Forget();
            _answerBytes -= document.AnswerBytes;
        }
    }
}
