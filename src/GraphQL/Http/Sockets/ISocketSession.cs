using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>A client that is connected by a WebSocket.</summary>
public interface ISocketSession
{
    /// <summary>
    /// The request that opened the connection. The caller of later operations is its user, which an interceptor may set when
    /// the client connects.
    /// </summary>
    HttpContext HttpContext { get; }

    /// <summary>The sub-protocol: <c>graphql-transport-ws</c>, or <c>graphql-ws</c> for the older one.</summary>
    string Protocol { get; }
}

/// <summary>The payload of a message.</summary>
/// <param name="Payload">The JSON as it came; undefined when there was none. Valid during the call that hands it over.</param>
public readonly record struct OperationMessagePayload(JsonElement Payload)
{
    /// <summary>The payload as a value; null when there was none.</summary>
    /// <exception cref="JsonException">The payload is no such value.</exception>
    public T? As<T>()
        where T : class => Payload.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null : Payload.Deserialize<T>();
}
