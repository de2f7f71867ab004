using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Http;

/// <summary>The members of a GraphQL request, read from a JSON body or from the query string (GraphQL over HTTP, section 5).</summary>
internal sealed class RequestBody : IDisposable
{
    private readonly List<JsonDocument> _documents = [];

    public ReadOnlyMemory<byte> Document { get; private set; }

    public string? DocumentId { get; private set; }

    public string? OperationName { get; private set; }

    public JsonElement Variables { get; private set; }

    public JsonElement Extensions { get; private set; }

    /// <summary>The requests of a body that is a list of them; null when it is one request.</summary>
    public IReadOnlyList<RequestBody>? Requests { get; private set; }

    /// <summary>The files of a multipart form by their keys; null when there is no form.</summary>
    public IReadOnlyDictionary<string, IFile>? Files { get; private set; }

    /// <summary>Whether the variables are a list: the operation runs once for each entry.</summary>
    public bool HasVariableSets => Variables.ValueKind == JsonValueKind.Array;

    /// <summary>Why the request cannot be run; null when it can.</summary>
    public GraphQLError? Error { get; private set; }

    /// <summary>Reads the body of a POST. Unknown members are ignored; of a repeated member the last one counts.</summary>
    public static RequestBody Parse(ReadOnlySpan<byte> json)
    {
        var body = new RequestBody();
        if (!Utf8.IsValid(json))
        {
            body.Error = ErrorOf(ErrorCodes.Server.InvalidJson, Messages.InvalidJson);
            return body;
        }

        try
        {
            var reader = new Utf8JsonReader(json);
            body.Error = reader.Read()
                ? body.ReadValue(ref reader) ?? ReadEnd(ref reader) ?? body.Check()
                : ErrorOf(ErrorCodes.Server.InvalidJson, Messages.InvalidJson);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The reader throws InvalidOperationException for strings with half a surrogate pair.
            body.Error = ErrorOf(ErrorCodes.Server.InvalidJson, Messages.InvalidJson);
        }

        return body;
    }

    /// <summary>Stands for a body that is larger than the host allows.</summary>
    public static RequestBody TooLarge() =>
        new() { Error = ErrorOf(ErrorCodes.Server.MaxRequestSize, Messages.RequestTooLarge) };

    /// <summary>Takes the parameters of a GET.</summary>
    public static RequestBody FromParameters(string? query, string? id, string? operationName, string? variables, string? extensions)
    {
        var body = new RequestBody
        {
            Document = string.IsNullOrEmpty(query) ? default : Encoding.UTF8.GetBytes(query),
            DocumentId = string.IsNullOrEmpty(id) ? null : id,
            OperationName = string.IsNullOrEmpty(operationName) ? null : operationName,
        };
        body.Variables = body.ParseParameter("variables", variables);
        body.Extensions = body.ParseParameter("extensions", extensions);
        body.Error ??= body.CheckDocument();
        return body;
    }

    /// <summary>Stands for a request that cannot be run.</summary>
    public static RequestBody Refused(GraphQLError error) => new() { Error = error };

    /// <summary>Keeps the request from being run.</summary>
    public void Refuse(GraphQLError error) => Error = error;

    /// <summary>Names the stored document and its operation; a body that names none is a request then.</summary>
    public void Name(string documentId, string? operationName)
    {
        DocumentId = documentId;
        OperationName = operationName ?? OperationName;
        Document = default;
        Error = Error?.Code == ErrorCodes.Server.QueryAndIdMissing ? null : Error;
    }

    /// <summary>Gives the request, or every request of a list, the files of a form.</summary>
    public void SetFiles(IReadOnlyDictionary<string, IFile> files)
    {
        Files = files;
        foreach (var request in Requests ?? [])
        {
            request.SetFiles(files);
        }
    }

    /// <summary>The request for the executor.</summary>
    /// <param name="http">Who asks.</param>
    /// <param name="terms">What the transport and the client allow.</param>
    /// <param name="run">What a batch chooses; the request's own operation and variables when null.</param>
    /// <param name="services">The services for the resolvers; those of the HTTP request when null.</param>
    public GraphQLRequest ToRequest(HttpContext http, RequestTerms terms, BatchItem? run = null, IServiceProvider? services = null) => new()
    {
        Document = Document,
        DocumentId = DocumentId,
        OperationName = run is null ? OperationName : run.OperationName,
        Variables = run is null ? Variables : run.Variables,
        Extensions = Extensions,
        Files = Files,
        Services = services ?? http.RequestServices,
        User = http.Features.Get<IHttpAuthenticationFeature>()?.User, // No principal is made for anonymous callers.
        Carrier = http,
        AllowedOperations = terms.Allowed,
        IncrementalDelivery = terms.Incremental,
        NeedsStream = terms.NeedsStream,
        Keeping = terms.Keeping,
        CostReport = CostHeader.Read(http.Request.Headers),
    };

    public void Dispose()
    {
        foreach (var document in _documents)
        {
            document.Dispose();
        }

        foreach (var request in Requests ?? [])
        {
            request.Dispose();
        }
    }

    private static GraphQLError ErrorOf(string code, string message) => ErrorBuilder.New().SetMessage(message).SetCode(code).Build();

    private static GraphQLError ShapeError(string member, string expected) =>
        ErrorOf(ErrorCodes.Server.RequestInvalid, Messages.MemberShape(member, expected));

    private GraphQLError? ReadValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader);
            case JsonTokenType.StartArray:
                return ReadArray(ref reader);
            default:
                return ErrorOf(ErrorCodes.Server.RequestInvalid, Messages.InvalidRequest);
        }
    }

    private GraphQLError? ReadObject(ref Utf8JsonReader reader)
    {
        GraphQLError? error = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            error = ReadMember(ref reader) ?? error;
        }

        return error;
    }

    private GraphQLError? ReadArray(ref Utf8JsonReader reader)
    {
        GraphQLError? error = null;
        var requests = new List<RequestBody>();
        Requests = requests;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var request = new RequestBody();
            requests.Add(request);
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                error ??= request.ReadObject(ref reader);
            }
            else
            {
                reader.Skip();
                error ??= ErrorOf(ErrorCodes.Server.RequestInvalid, Messages.InvalidRequest);
            }
        }

        return error;
    }

    /// <summary>Nothing may follow the value; the reader throws when something does.</summary>
    private static GraphQLError? ReadEnd(ref Utf8JsonReader reader) =>
        reader.Read() ? ErrorOf(ErrorCodes.Server.InvalidJson, Messages.InvalidJson) : null;

    private GraphQLError? ReadMember(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            return ReadDocument(ref reader);
        }

        if (reader.ValueTextEquals("variables"u8))
        {
            Variables = ReadElement(ref reader);
            return CheckVariables(Variables);
        }

        if (reader.ValueTextEquals("extensions"u8))
        {
            Extensions = ReadElement(ref reader);
            return CheckObject("extensions", Extensions);
        }

        if (reader.ValueTextEquals("operationName"u8))
        {
            var error = ReadText(ref reader, "operationName", out var name);
            OperationName = string.IsNullOrEmpty(name) ? null : name;
            return error;
        }

        if (reader.ValueTextEquals("id"u8))
        {
            var error = ReadText(ref reader, "id", out var id);
            DocumentId = string.IsNullOrEmpty(id) ? null : id;
            return error;
        }

        reader.Read();
        reader.Skip();
        return null;
    }

    private GraphQLError? ReadDocument(ref Utf8JsonReader reader)
    {
        reader.Read();
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                Document = default;
                return null;
            case JsonTokenType.String:
                var bytes = new byte[reader.ValueSpan.Length];
                Document = bytes.AsMemory(0, reader.CopyString(bytes));
                return null;
            default:
                reader.Skip();
                return ShapeError("query", "a string");
        }
    }

    private static GraphQLError? ReadText(ref Utf8JsonReader reader, string member, out string? text)
    {
        reader.Read();
        text = null;
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                text = reader.GetString();
                return null;
            default:
                reader.Skip();
                return ShapeError(member, "a string");
        }
    }

    private JsonElement ReadElement(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        JsonText.ThrowOnHalfCharacters(reader);
        var document = JsonDocument.ParseValue(ref reader);
        _documents.Add(document);
        return document.RootElement;
    }

    private JsonElement ParseParameter(string name, string? text)
    {
        if (string.IsNullOrEmpty(text) || text == "null")
        {
            return default;
        }

        try
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            JsonText.ThrowOnHalfCharacters(reader);
            var document = JsonDocument.Parse(utf8);
            _documents.Add(document);
            Error ??= CheckObject(name, document.RootElement);
            return document.RootElement;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            Error ??= ShapeError(name, "a JSON object");
            return default;
        }
    }

    private static GraphQLError? CheckObject(string member, JsonElement value) =>
        value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Object ? null : ShapeError(member, "a JSON object");

    private static GraphQLError? CheckVariables(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(static set => set.ValueKind == JsonValueKind.Object)
            ? null
            : CheckObject("variables", value);

    private GraphQLError? Check()
    {
        if (Requests is null)
        {
            return CheckDocument();
        }

        return Requests.Count == 0
            ? ErrorOf(ErrorCodes.Server.RequestInvalid, Messages.BatchIsEmpty)
            : Requests.Select(static request => request.CheckDocument()).FirstOrDefault(static error => error is not null);
    }

    private GraphQLError? CheckDocument() =>
        Document.IsEmpty && DocumentId is null && Extensions.ValueKind == JsonValueKind.Undefined // Extensions may name a document.
            ? ErrorOf(ErrorCodes.Server.QueryAndIdMissing, Messages.QueryAndIdMissing)
            : null;
}
