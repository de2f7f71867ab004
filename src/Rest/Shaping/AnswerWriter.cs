using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Controls;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>Writes the part of a result that is a route's answer.</summary>
internal static class AnswerWriter
{
    public const string ContentType = "application/json; charset=utf-8";

    /// <summary>The caching of errors and of answers to unsafe methods (contract rest-v1, section 4).</summary>
    public const string NoStore = "no-store";

    /// <summary>Answers with the route's part of a result; with 404 when there is none.</summary>
    public static async Task WriteAsync(HttpContext http, Route route, ExecutionResult result)
    {
        if (route.IsUnsafe)
        {
            http.Response.Headers.CacheControl = NoStore;
        }

        if (route.Status == StatusCodes.Status204NoContent)
        {
            http.Response.StatusCode = route.Status;
        }
        else if (Select(route, result.Data, out var answer) is { } problem)
        {
            await ProblemWriter.WriteAsync(http, problem);
        }
        else if (route.Message is { } message)
        {
            await WriteAsync(http, message);
        }
        else
        {
            using var writer = new JsonWriter();
            answer!.Write(writer); // Without a problem there is an answer.
            await WriteAsync(http, route, writer);
        }
    }

    /// <summary>Answers with a document; to HEAD with its headers.</summary>
    public static Task WriteAsync(HttpContext http, ReadOnlyMemory<byte> json) => WriteAsync(http, json, ContentType);

    private static async Task WriteAsync(HttpContext http, ReadOnlyMemory<byte> body, string contentType)
    {
        http.Response.ContentType = contentType;
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
        }
    }

    private static async Task WriteAsync(HttpContext http, Route route, JsonWriter answer)
    {
        using var shown = route.Controls is null ? null : new JsonWriter(answer.Length);
        var json = shown is null ? answer.WrittenMemory : RunControls(http, route.Controls!, answer, shown); // Null only with the controls.
        http.Response.StatusCode = route.Status;
        if (route.Location is { } location)
        {
            http.Response.Headers.Location = location.Of(json.Span);
        }

        await (route.Feed is { } feed
            ? WriteAsync(http, feed.Write(http.Request.Path.ToUriComponent().TrimEnd('/'), json), feed.Format.ContentType)
            : WriteAsync(http, json));
    }

    private static ReadOnlyMemory<byte> RunControls(HttpContext http, ControlShape controls, JsonWriter answer, JsonWriter output)
    {
        var pass = new ControlPass(answer.WrittenSpan, output);
        pass.Run(controls);
        if (pass.Version is { } version)
        {
            http.Response.Headers.ETag = IfMatch.ToTag(version);
        }

        return output.WrittenMemory;
    }

    /// <summary>Steps to the answer.</summary>
    /// <returns>Why there is none; null when there is.</returns>
    private static Problem? Select(Route route, ResultNode? data, out ResultNode? answer)
    {
        answer = data;
        for (var i = 0; i < route.Select.Length; i++)
        {
            if (answer?.TryGetMember(route.Select[i], out answer) != true || answer is null)
            {
                return Problem.RowNotFound;
            }

            if (route.Guards.Contains(i) && IsClosed(answer))
            {
                return Problem.OwnerOnly;
            }
        }

        return answer is null ? Problem.RowNotFound : null;
    }

    /// <summary>Whether an object says that its caller may not see what is inside it.</summary>
    private static bool IsClosed(ResultNode node)
    {
        using var json = new JsonWriter();
        if (node.TryGetMember(ControlMember.SwitchName, out var value))
        {
            value?.Write(json);
        }

        return !json.WrittenSpan.SequenceEqual("true"u8);
    }
}
