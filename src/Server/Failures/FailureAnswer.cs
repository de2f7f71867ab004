using System.Text.Json;
using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Server.Failures;

/// <summary>The body of a failed request, in the form of the surface that it was sent to.</summary>
internal static class FailureAnswer
{
    private const string GraphQLType = "application/graphql-response+json";

    private const string JsonType = "application/json";

    public static Task WriteAsync(HttpContext context, int status)
    {
        var response = context.Response;
        response.Clear();
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        var path = context.Request.Path;
        if (path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return WriteAsync(context, JsonType, new JsonObject
            {
                ["detail"] = Detail(status),
                ["status_code"] = status,
                ["extra"] = new JsonObject(),
            });
        }

        return path.StartsWithSegments("/graphql", StringComparison.Ordinal)
            ? WriteAsync(context, TypeFor(context.Request), new JsonObject { ["errors"] = new JsonArray(Error(status)) })
            : Task.CompletedTask;
    }

    private static string Detail(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => Messages.BodyTooLarge,
        StatusCodes.Status500InternalServerError => Messages.Unexpected,
        _ => Messages.BadRequest,
    };

    private static JsonObject Error(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => new()
        {
            ["message"] = Messages.MaxRequestSize,
            ["extensions"] = new JsonObject { ["code"] = "HC0010" },
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
