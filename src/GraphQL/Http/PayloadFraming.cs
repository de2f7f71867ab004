using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Http;

/// <summary>What stands around the results in each format (contract: Hot Chocolate, section 3.10).</summary>
internal static class PayloadFraming
{
    /// <summary>Writes what comes before a result.</summary>
    public static void Begin(JsonWriter writer, ResponseFormat format) => writer.WriteRaw(format switch
    {
        ResponseFormat.Multipart => "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8,
        ResponseFormat.EventStream => "event: next\ndata: "u8,
        _ => default,
    });

    /// <summary>Writes what comes after a result.</summary>
    public static void End(JsonWriter writer, ResponseFormat format) => writer.WriteRaw(format switch
    {
        ResponseFormat.EventStream => "\n\n"u8,
        ResponseFormat.GraphQLJsonLines or ResponseFormat.JsonLines => "\n"u8,
        _ => default,
    });

    /// <summary>Writes what comes after the last result.</summary>
    public static void Complete(JsonWriter writer, ResponseFormat format) => writer.WriteRaw(format switch
    {
        ResponseFormat.Multipart => "\r\n-----\r\n"u8,
        ResponseFormat.EventStream => "event: complete\n\n"u8,
        _ => default,
    });

    /// <summary>Writes what tells the client and everybody between that the stream goes on.</summary>
    public static void KeepAlive(JsonWriter writer, ResponseFormat format, ResultKind kind) => writer.WriteRaw(format switch
    {
        // A part of its own is the only thing that a client may read; this one says no more than what it knows.
        ResponseFormat.Multipart when kind == ResultKind.Stream =>
            "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"hasNext\":true}"u8,
        ResponseFormat.Multipart => "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{}"u8,
        ResponseFormat.EventStream => ":\n\n"u8,
        _ => " \n"u8,
    });
}
