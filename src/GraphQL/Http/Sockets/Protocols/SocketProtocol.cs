using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Http.Sockets.Protocols;

/// <summary>The messages of a sub-protocol.</summary>
internal abstract class SocketProtocol
{
    /// <summary>The sub-protocols in the order of our preference.</summary>
    public static readonly IReadOnlyList<SocketProtocol> All = [new TransportProtocol(), new LegacyProtocol()];

    /// <summary>The end of a message after its payload.</summary>
    public static readonly ReadOnlyMemory<byte> Tail = "}"u8.ToArray();

    /// <summary>The name of the sub-protocol.</summary>
    public abstract string Name { get; }

    /// <summary>Closes a client that does not initialise.</summary>
    public abstract CloseReason InitTimeout { get; }

    /// <summary>Closes a client that initialises twice.</summary>
    public abstract CloseReason TooManyInits { get; }

    /// <summary>Closes a client that uses an id twice.</summary>
    public abstract CloseReason NotUnique(string id);

    /// <summary>A sign of life of the server.</summary>
    public abstract ReadOnlyMemory<byte> KeepAlive { get; }

    /// <summary>Whether a sign of life follows the permission at once.</summary>
    public abstract bool KeepsAliveFromTheStart { get; }

    /// <summary>The type of the message that carries a result.</summary>
    protected abstract string ResultType { get; }

    /// <summary>Acts on a message.</summary>
    /// <returns>What is to be waited for before the next message is read.</returns>
    public abstract ValueTask HandleAsync(SocketSession session, in SocketMessage message);

    /// <summary>Tells a client that it may not connect.</summary>
    public abstract ValueTask RejectAsync(SocketSession session, ConnectionStatus status);

    /// <summary>The errors of an operation that has no results, or no more.</summary>
    public abstract byte[] Error(string id, IReadOnlyList<GraphQLError> errors);

    /// <summary>The permission to run operations.</summary>
    public static byte[] Ack(IReadOnlyDictionary<string, object?>? payload) => Message("connection_ack", payload);

    /// <summary>The end of an operation.</summary>
    public static byte[] Complete(string id) => Write(writer => WriteHead(writer, id, "complete", hasPayload: false));

    /// <summary>A result's message up to the payload.</summary>
    public byte[] Head(string id)
    {
        var head = Write(writer => WriteHead(writer, id, ResultType, hasPayload: true));
        return head[..^1];
    }

    /// <summary>A message about no operation.</summary>
    protected static byte[] Message(string type, IReadOnlyDictionary<string, object?>? payload = null) => Write(writer =>
    {
        writer.WriteRaw("{\"type\":"u8);
        writer.WriteString(type);
        if (payload is not null)
        {
            writer.WriteRaw(",\"payload\":"u8);
            ErrorWriter.WriteMap(writer, payload);
        }
    });

    /// <summary>A message about an operation.</summary>
    protected static byte[] Message(string id, string type, Action<JsonWriter> writePayload) => Write(writer =>
    {
        WriteHead(writer, id, type, hasPayload: true);
        writePayload(writer);
    });

    private static void WriteHead(JsonWriter writer, string id, string type, bool hasPayload)
    {
        writer.WriteRaw("{\"id\":"u8);
        writer.WriteString(id);
        writer.WriteRaw(",\"type\":"u8);
        writer.WriteString(type);
        if (hasPayload)
        {
            writer.WriteRaw(",\"payload\":"u8);
        }
    }

    private static byte[] Write(Action<JsonWriter> write)
    {
        using var writer = new JsonWriter();
        write(writer);
        writer.WriteByte((byte)'}');
        return writer.WrittenSpan.ToArray();
    }
}
