using System.Globalization;
using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Execution.Running;
using PyDotOrg.GraphQL.Http.Keeping;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Http;

/// <summary>Writes single results with the status that their format asks for (contract: Hot Chocolate, section 3.2).</summary>
internal static class ResponseWriter
{
    /// <summary>Answers with the result of a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="format">How the result is written.</param>
    /// <param name="result">The result.</param>
    /// <param name="options">Know what whoever is not signed in is told besides.</param>
    public static ValueTask WriteAsync(HttpContext http, ResponseFormat format, ExecutionResult result, GraphQLServerOptions options)
    {
        if (result is KeptResult { Answer: var answer } && KeptRequests.IsPlain(format))
        {
            return SendAsync(http, format, answer, options);
        }

        var writer = new JsonWriter();
        PayloadFraming.Begin(writer, format);
        result.Write(writer);
        http.Response.StatusCode = GetStatus(format, result.Status);
        if (result.Status == RequestStatus.Unavailable)
        {
            var errors = result.Errors.Select(static error => error.Extensions?.GetValueOrDefault(ExceptionErrors.RetryAfter));
            http.Response.Headers.RetryAfter = Convert.ToString(errors.FirstOrDefault(static seconds => seconds is not null), CultureInfo.InvariantCulture);
        }
        else if (http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            http.Response.Headers.Allow = HttpMethods.Post;
        }
        else if (http.Response.StatusCode == StatusCodes.Status401Unauthorized && options.Challenge is { } challenge)
        {
            http.Response.Headers.WWWAuthenticate = challenge(http);
        }

        if (CacheHeaders.Apply(http.Request) && KeptRequests.IsPlain(format) && result is { Status: RequestStatus.Executed, Errors.Count: 0 })
        {
            if (CacheHeaders.Write(http, AnswerTag.Of(writer.WrittenSpan), options))
            {
                writer.Dispose();
                return ValueTask.CompletedTask;
            }

            return SendAsync(http, format, writer, isKept: true);
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
        (_, RequestStatus.Unavailable) => StatusCodes.Status503ServiceUnavailable,
        (ResponseFormat.LegacyJson or ResponseFormat.Multipart or ResponseFormat.EventStream, _) => StatusCodes.Status200OK,
        (_, RequestStatus.Executed) => StatusCodes.Status200OK,
        (_, RequestStatus.Refused) => StatusCodes.Status400BadRequest,
        (_, RequestStatus.NotAuthenticated) => StatusCodes.Status401Unauthorized,
        (_, RequestStatus.NotAuthorized) => StatusCodes.Status403Forbidden,
        (_, RequestStatus.KindNotAllowed) => StatusCodes.Status405MethodNotAllowed,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static async ValueTask SendAsync(HttpContext http, ResponseFormat format, KeptAnswer answer, GraphQLServerOptions options)
    {
        if (CacheHeaders.Apply(http.Request) && CacheHeaders.Write(http, answer.Tag, options))
        {
            return;
        }

        http.Response.ContentType = format.ToContentType();
        http.Response.ContentLength = answer.Body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(answer.Body, http.RequestAborted);
        }
    }

    private static async ValueTask SendAsync(HttpContext http, ResponseFormat format, JsonWriter writer, bool isKept = false)
    {
        using (writer)
        {
            if (!isKept && CacheHeaders.Apply(http.Request))
            {
                CacheHeaders.Forbid(http);
            }

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
