using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Http;

/// <summary>Writes single results with the status that their format asks for (contract: Hot Chocolate, section 3.2).</summary>
internal static class ResponseWriter
{
    /// <summary>Answers with the result of a request.</summary>
    public static ValueTask WriteAsync(HttpContext http, ResponseFormat format, ExecutionResult result)
    {
        var writer = new JsonWriter();
        PayloadFraming.Begin(writer, format);
        result.Write(writer);
        http.Response.StatusCode = GetStatus(format, result.Status);
        if (http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            http.Response.Headers.Allow = HttpMethods.Post;
        }

        return SendAsync(http, format, writer);
    }

    /// <summary>
    /// Answers a request that is no GraphQL request: 400 in either format, 413 when it is too large. Hot Chocolate counts
    /// one without a document among the well-formed ones; legacy clients are told as the specification says.
    /// </summary>
    public static ValueTask WriteAsync(
        HttpContext http, ResponseFormat format, GraphQLError error, HttpTransportVersion version = HttpTransportVersion.Latest) =>
        WriteAsync(http, format, error, error.Code switch
        {
            ErrorCodes.Server.QueryAndIdMissing when version == HttpTransportVersion.Latest => GetStatus(format, RequestStatus.Refused),
            ErrorCodes.Server.MaxRequestSize => StatusCodes.Status413PayloadTooLarge,
            _ => StatusCodes.Status400BadRequest,
        });

    /// <summary>Answers with one error.</summary>
    public static ValueTask WriteAsync(HttpContext http, ResponseFormat format, GraphQLError error, int status)
    {
        var writer = new JsonWriter();
        PayloadFraming.Begin(writer, format);
        writer.WriteRaw("{\"errors\":["u8);
        ErrorWriter.Write(writer, error);
        writer.WriteRaw("]}"u8);
        http.Response.StatusCode = status;
        return SendAsync(http, format, writer);
    }

    private static int GetStatus(ResponseFormat format, RequestStatus status) => (format, status) switch
    {
        (_, RequestStatus.Limited) => StatusCodes.Status429TooManyRequests,
        (ResponseFormat.LegacyJson or ResponseFormat.Multipart or ResponseFormat.EventStream, _) => StatusCodes.Status200OK,
        (_, RequestStatus.Executed) => StatusCodes.Status200OK,
        (_, RequestStatus.Refused) => StatusCodes.Status400BadRequest,
        (_, RequestStatus.NotAuthenticated) => StatusCodes.Status401Unauthorized,
        (_, RequestStatus.NotAuthorized) => StatusCodes.Status403Forbidden,
        (_, RequestStatus.KindNotAllowed) => StatusCodes.Status405MethodNotAllowed,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static async ValueTask SendAsync(HttpContext http, ResponseFormat format, JsonWriter writer)
    {
        using (writer)
        {
            PayloadFraming.End(writer, format);
            PayloadFraming.Complete(writer, format);
            http.Response.ContentType = format.ToContentType();
            http.Response.ContentLength = writer.Length;
            if (format == ResponseFormat.EventStream)
            {
                http.Response.Headers.CacheControl = "no-cache";
            }

            if (!HttpMethods.IsHead(http.Request.Method))
            {
                await http.Response.BodyWriter.WriteAsync(writer.WrittenMemory, http.RequestAborted);
            }
        }
    }
}
