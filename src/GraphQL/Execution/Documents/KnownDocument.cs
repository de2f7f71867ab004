using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation;

namespace PyDotOrg.GraphQL.Execution.Documents;

/// <summary>A document that was parsed and validated: its operations, compiled when first asked for, or its errors. Thread-safe.</summary>
internal sealed class KnownDocument
{
    private readonly GraphQLSchema _schema;
    private readonly PreparationOptions _options;
    private readonly ValidationOptions _validation;
    private readonly OperationDefinitionNode[] _definitions;
    private readonly CompilationResult?[] _operations;
    private readonly CompilationResult? _noSingle;
    private volatile bool _isForgotten;

    private KnownDocument(GraphQLSchema schema, DocumentNode document, PreparationOptions options, ValidationOptions validation)
    {
        _schema = schema;
        _options = options;
        _validation = validation;
        Document = document;
        _definitions = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        _operations = new CompilationResult?[_definitions.Length];
        _noSingle = new CompilationResult(null, NameMissing());
    }

    private KnownDocument(GraphQLSchema schema, IReadOnlyList<GraphQLError> errors)
    {
        _schema = schema;
        _options = new PreparationOptions();
        _validation = ValidationOptions.Default;
        _definitions = [];
        _operations = [];
        Errors = errors;
    }

    /// <summary>The document; null when it has errors.</summary>
    public DocumentNode? Document { get; }

    /// <summary>What is wrong with the document; empty when it can be run.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = [];

    /// <summary>Whether the document asks for the schema; who may do so is decided for each request.</summary>
    public bool UsesIntrospection { get; private init; }

    /// <summary>The bytes of the finished answers that are kept for the document; guarded by the cache.</summary>
    public int AnswerBytes { get; set; }

    /// <summary>Whether the cache has let the document go.</summary>
    public bool IsForgotten => _isForgotten;

    /// <summary>Parses and validates a text.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="text">The text; it must not change afterwards.</param>
    /// <param name="rules">How it is read.</param>
    /// <param name="context">The request that brings it; null when nobody listens.</param>
    public static KnownDocument Read(GraphQLSchema schema, ReadOnlyMemory<byte> text, DocumentRules rules, RequestContext? context = null)
    {
        var (document, syntaxError) = Parse(text, rules, context);
        if (document is null)
        {
            return new KnownDocument(schema, [syntaxError!]); // Without document there is an error.
        }

        var validated = Validate(schema, document, rules, context);
        return validated.Errors.Count > 0
            ? new KnownDocument(schema, validated.Errors)
            : new KnownDocument(schema, document, rules.Options, rules.Validation) { UsesIntrospection = validated.UsesIntrospection };
    }

    /// <summary>What is said to a request that must not ask for the schema.</summary>
    /// <param name="message">The sentence; the server's when null.</param>
    public IReadOnlyList<GraphQLError> GetIntrospectionErrors(string? message) => DocumentValidator.Validate(
        _schema,
        Document!, // A document without errors.
        _validation with
        {
            AllowIntrospection = false,
            IntrospectionNotAllowedMessage = message ?? _validation.IntrospectionNotAllowedMessage,
        }).Errors;

    /// <summary>Everything that keeps the document, or one of its operations, from running.</summary>
    public IEnumerable<GraphQLError> FindProblems() =>
        Errors.Concat(GetOperations().Select(static compiled => compiled.Error).OfType<GraphQLError>());

    /// <summary>All operations in the order of the document.</summary>
    public IEnumerable<CompilationResult> GetOperations() => Enumerable.Range(0, _definitions.Length).Select(index => GetOperation(index, null));

    /// <summary>GetOperation (specification, section 6.1): the operation of a name, or the only one.</summary>
    /// <param name="name">The name; null when the document has only one operation.</param>
    /// <param name="context">The request that asks; null when nobody listens.</param>
    public CompilationResult GetOperation(string? name, RequestContext? context = null)
    {
        if (name is null)
        {
            return _definitions.Length == 1 ? GetOperation(0, context) : _noSingle!; // Documents without errors have it.
        }

        var index = Array.FindIndex(_definitions, definition => string.Equals(definition.Name?.Value, name, StringComparison.Ordinal));
        return index >= 0 ? GetOperation(index, context) : new CompilationResult(null, NameUnknown(name));
    }

    /// <summary>The cache does not keep the document: answers that were made by its operations are not given again.</summary>
    public void Forget()
    {
        _isForgotten = true;
        Interlocked.MemoryBarrier(); // Whoever compiles an operation now either sees that, or is seen here.
        foreach (var operation in _operations)
        {
            operation?.Operation?.Hold.LetGo();
        }
    }

    /// <summary>Whether an answer of one of its operations was given again since this was last asked.</summary>
    public bool TakeUse()
    {
        var isUsed = false;
        foreach (var operation in _operations)
        {
            isUsed |= operation?.Operation?.Hold.TakeUse() ?? false;
        }

        return isUsed;
    }

    private static (DocumentNode? Document, GraphQLError? Error) Parse(ReadOnlyMemory<byte> text, DocumentRules rules, RequestContext? context)
    {
        using var scope = context?.Listener.ParseDocument(context);
        var parsed = Parser.Parse(text, rules.Limits);
        if (parsed.Succeeded)
        {
            return (parsed.Document, null);
        }

        var error = parsed.Error.Code is null
            ? ErrorBuilder.FromError(parsed.Error).SetCode(rules.SyntaxErrorCode).Build()
            : parsed.Error;
        context?.Listener.SyntaxError(context, error);
        return (null, error);
    }

    private static ValidationResult Validate(GraphQLSchema schema, DocumentNode document, DocumentRules rules, RequestContext? context)
    {
        using var scope = context?.Listener.ValidateDocument(context);
        var validated = DocumentValidator.Validate(schema, document, rules.Validation);
        if (validated.Errors.Count > 0)
        {
            context?.Listener.ValidationErrors(context, validated.Errors);
        }

        return validated;
    }

    private CompilationResult GetOperation(int index, RequestContext? context) =>
        Volatile.Read(ref _operations[index]) ?? Compile(index, context);

    private CompilationResult Compile(int index, RequestContext? context)
    {
        using var scope = context?.Listener.CompileOperation(context);
        lock (_operations)
        {
            var known = _operations[index];
            if (known is null)
            {
                known = OperationCompiler.Compile(_schema, Document!, _definitions[index], _options); // Operations have a document.
                Volatile.Write(ref _operations[index], known);
                Interlocked.MemoryBarrier(); // See Forget.
                if (_isForgotten)
                {
                    known.Operation?.Hold.LetGo();
                }
            }

            return known;
        }
    }

    private GraphQLError NameMissing()
    {
        var error = ErrorBuilder.New().SetMessage(_definitions.Length == 0 ? Messages.NoOperation : Messages.OperationNameMissing);
        foreach (var definition in _definitions.Take(2))
        {
            error.AddLocation(Document!, definition); // As above.
        }

        return error.Build();
    }

    private static GraphQLError NameUnknown(string name) => ErrorBuilder.New()
        .SetMessage(Messages.OperationNotFound(name))
        .SetExtension("operationName", name)
        .Build();
}
