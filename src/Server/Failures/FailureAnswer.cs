using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using PyDotOrg.Graph.Rest;
using PyDotOrg.Graph.Server.CrossOrigin;
using PyDotOrg.Graph.Server.Hardening;
using PyDotOrg.Graph.Server.RateLimiting;
using PyDotOrg.Graph.Server.RequestIds;
using PyDotOrg.Graph.Server.Versions;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Server.Failures;

/// <summary>The body of a failed request, in the form of the surface that it was sent to.</summary>
internal static class FailureAnswer
{
    private const string GraphQLType = "application/graphql-response+json";

    private const string JsonType = "application/json";

    /// <summary>When clients may ask again in an outage, in seconds.</summary>
    private const int RetryAfter = 5;

    /// <summary>Answers instead of what was begun; headers that belong to every answer stay.</summary>
    public static Task WriteAsync(HttpContext context, int status)
    {
        var headers = context.Response.Headers;
        KeyValuePair<string, StringValues>[] lasting = [.. headers.Where(static header => IsLasting(header.Key))];
        context.Response.Clear();
        foreach (var (name, value) in lasting)
        {
            headers[name] = value;
        }

        return WriteAsync(context, status, null);
    }

    /// <summary>Answers with a reason of its own.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="detail">The reason; the usual one of the status when null.</param>
    public static Task WriteAsync(HttpContext context, int status, string? detail)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return status == StatusCodes.Status503ServiceUnavailable ? RestAnswers.RefuseForNowAsync(context) : RestAnswers.RefuseAsync(context, status, detail ?? Detail(status));
        }

        var response = context.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = RetryAfter.ToString(CultureInfo.InvariantCulture);
        }

        return path.StartsWithSegments("/graphql", StringComparison.Ordinal)
            ? WriteAsync(context, TypeFor(context.Request), new JsonObject { ["errors"] = new JsonArray(Error(status, detail)) })
            : Task.CompletedTask;
    }

    private static bool IsLasting(string header) =>
        SecurityHeaders.Names.Contains(header)
        || header.StartsWith(CorsHeaders.Prefix, StringComparison.OrdinalIgnoreCase)
        || header.StartsWith(RateLimitHeaders.Prefix, StringComparison.OrdinalIgnoreCase)
        || header.StartsWith(ApiVersionFeature.Prefix, StringComparison.OrdinalIgnoreCase)
        || string.Equals(header, RequestId.Header, StringComparison.OrdinalIgnoreCase)
        || string.Equals(header, "Vary", StringComparison.OrdinalIgnoreCase);

    private static string Detail(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => Messages.BodyTooLarge,
        StatusCodes.Status500InternalServerError => Messages.Unexpected,
        _ => Messages.BadRequest,
    };

    private static JsonObject Error(int status, string? detail) => status switch
    {
        _ when detail is not null => new()
        {
            ["message"] = detail,
            ["extensions"] = new JsonObject { ["code"] = ErrorCodes.Authentication.NotAuthorized },
        },
        StatusCodes.Status413PayloadTooLarge => new()
        {
            ["message"] = Messages.MaxRequestSize,
            ["extensions"] = new JsonObject { ["code"] = "HC0010" },
        },
        StatusCodes.Status503ServiceUnavailable => new()
        {
            ["message"] = Messages.Unavailable,
            ["extensions"] = new JsonObject { ["code"] = ErrorCodes.Execution.Unavailable, ["retryAfter"] = RetryAfter },
        },
        StatusCodes.Status500InternalServerError => new() { ["message"] = Messages.UnexpectedExecution },
        _ => new() { ["message"] = Messages.BadRequest },
    };

    private static string TypeFor(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Contains(JsonType, StringComparison.OrdinalIgnoreCase)
            && !accept.Contains(GraphQLType, StringComparison.OrdinalIgnoreCase) ? JsonType : GraphQLType;
    }

    private static Task WriteAsync(HttpContext context, string type, JsonObject body)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body);
        context.Response.ContentType = $"{type}; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
