using System.Security.Claims;
using System.Text;
using System.Text.Json;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>Collects the parts of a <see cref="GraphQLRequest"/> that the program itself makes. Not safe for several threads.</summary>
public sealed class OperationRequestBuilder
{
    private byte[] _document = [];
    private string? _documentId;
    private string? _operationName;
    private JsonElement _variables;
    private ClaimsPrincipal? _user;
    private IServiceProvider? _services;
    private Dictionary<string, object?>? _globalState;
    private JsonElement _extensions;
    private IReadOnlyDictionary<string, IFile>? _files;
    private AllowedOperations _allowedOperations = AllowedOperations.All;
    private bool? _introspectionAllowed;
    private string? _introspectionNotAllowedMessage;
    private bool _allowsNonPersistedOperation;
    private CostReport _costReport;
    private IncrementalDeliveryFormat _incrementalDelivery;
    private bool _needsStream;
    private object? _carrier;

    private OperationRequestBuilder()
    {
    }

    /// <summary>Starts a request without any part.</summary>
    public static OperationRequestBuilder New() => new();

    /// <summary>Starts a copy of a request.</summary>
    public static OperationRequestBuilder From(GraphQLRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new OperationRequestBuilder
        {
            _document = request.Document.ToArray(),
            _documentId = request.DocumentId,
            _operationName = request.OperationName,
            _variables = request.Variables,
            _user = request.User,
            _services = request.Services,
            _globalState = request.GlobalState is null ? null : new Dictionary<string, object?>(request.GlobalState),
            _extensions = request.Extensions,
            _files = request.Files,
            _allowedOperations = request.AllowedOperations,
            _introspectionAllowed = request.IntrospectionAllowed,
            _introspectionNotAllowedMessage = request.IntrospectionNotAllowedMessage,
            _allowsNonPersistedOperation = request.AllowsNonPersistedOperation,
            _costReport = request.CostReport,
            _incrementalDelivery = request.IncrementalDelivery,
            _needsStream = request.NeedsStream,
            _carrier = request.Carrier,
        };
    }

    /// <summary>Sets the text of the document.</summary>
    public OperationRequestBuilder SetDocument(string text)
    {
        _document = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <summary>Sets the id of a stored document; null removes it.</summary>
    public OperationRequestBuilder SetDocumentId(string? id)
    {
        _documentId = id;
        return this;
    }

    /// <summary>Sets the operation to run; null means the only one.</summary>
    public OperationRequestBuilder SetOperationName(string? name)
    {
        _operationName = name;
        return this;
    }

    /// <summary>Sets the variables from the text of a JSON object.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public OperationRequestBuilder SetVariableValues(string json)
    {
        using var document = JsonDocument.Parse(json);
        _variables = document.RootElement.Clone();
        return this;
    }

    /// <summary>Sets the variables from plain values: what the JSON serialiser can write.</summary>
    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?> values)
    {
        _variables = JsonSerializer.SerializeToElement(values);
        return this;
    }

    /// <summary>Sets a value that resolvers find by its key.</summary>
    public OperationRequestBuilder SetGlobalState(string key, object? value)
    {
        ArgumentNullException.ThrowIfNull(key);
        (_globalState ??= new Dictionary<string, object?>(StringComparer.Ordinal))[key] = value;
        return this;
    }

    /// <summary>Sets the caller; anonymous unless set.</summary>
    public OperationRequestBuilder SetUser(ClaimsPrincipal user)
    {
        _user = user;
        return this;
    }

    /// <summary>Sets the services that resolvers may ask for; none unless set.</summary>
    public OperationRequestBuilder SetServices(IServiceProvider services)
    {
        _services = services;
        return this;
    }

    /// <summary>Sets how parts of the result are written that come later; v0.1 unless set.</summary>
    public OperationRequestBuilder SetIncrementalDelivery(IncrementalDeliveryFormat format)
    {
        _incrementalDelivery = format;
        return this;
    }

    /// <summary>Lets the request ask for the schema, whatever the server's options say.</summary>
    public OperationRequestBuilder AllowIntrospection()
    {
        _introspectionAllowed = true;
        return this;
    }

    /// <summary>Keeps the request from asking for the schema, whatever the server's options say.</summary>
    /// <param name="message">What is said then; the usual sentence when null.</param>
    public OperationRequestBuilder DisallowIntrospection(string? message = null)
    {
        _introspectionAllowed = false;
        _introspectionNotAllowedMessage = message;
        return this;
    }

    /// <summary>Lets the request bring its own document where only stored ones run.</summary>
    public OperationRequestBuilder AllowNonPersistedOperation()
    {
        _allowsNonPersistedOperation = true;
        return this;
    }

    /// <summary>Builds the request.</summary>
    public GraphQLRequest Build() => new()
    {
        Document = _document,
        DocumentId = _documentId,
        OperationName = _operationName,
        Variables = _variables,
        User = _user,
        Services = _services ?? NoServices.Instance,
        GlobalState = _globalState,
        Extensions = _extensions,
        Files = _files,
        AllowedOperations = _allowedOperations,
        IntrospectionAllowed = _introspectionAllowed,
        IntrospectionNotAllowedMessage = _introspectionNotAllowedMessage,
        AllowsNonPersistedOperation = _allowsNonPersistedOperation,
        CostReport = _costReport,
        IncrementalDelivery = _incrementalDelivery,
        NeedsStream = _needsStream,
        Carrier = _carrier,
    };

    /// <summary>A host without services.</summary>
    internal sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
