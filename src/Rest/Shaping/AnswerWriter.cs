using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Caching;
using PyDotOrg.Graph.Rest.Controls;
using PyDotOrg.Graph.Rest.Paging;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>Writes the part of a result that is a route's answer.</summary>
internal static class AnswerWriter
{
    /// <summary>Answers with the route's part of a result; with 404 when there is none.</summary>
    public static async Task WriteAsync(HttpContext http, Route route, BoundRequest bound, ExecutionResult result)
    {
        if (route.Status == StatusCodes.Status204NoContent)
        {
            http.Response.StatusCode = route.Status;
            http.Response.Headers.CacheControl = CacheHeaders.NoStore;
        }
        else if (Select(route, result.Data, out var answer) is { } problem)
        {
            await ProblemWriter.WriteAsync(http, problem);
        }
        else if (route.Message is { } message)
        {
            await new AnswerOutput(message).SendAsync(http);
        }
        else
        {
            using var writer = new JsonWriter();
            answer!.Write(writer); // Without a problem there is an answer.
            await WriteAsync(http, route, bound, writer, result.Data);
        }
    }

    private static async Task WriteAsync(HttpContext http, Route route, BoundRequest bound, JsonWriter answer, ResultNode? data)
    {
        var controls = bound.Variant is { } variant ? variant.Controls : route.Controls;
        using var shown = controls is null ? null : new JsonWriter(answer.Length);
        var output = new AnswerOutput(answer.WrittenMemory) { CacheControl = route.CacheControl, IsList = route.Links is not null };
        if (shown is not null)
        {
            var pass = new ControlPass(answer.WrittenSpan, shown);
            pass.Run(controls!); // There is room for what is shown only with controls.
            output = output with { Body = shown.WrittenMemory, Version = pass.Version, Modified = pass.Modified, IsModifiedInPart = pass.IsModifiedInPart };
        }

        http.Response.StatusCode = route.Status;
        if (route.Location is { } location)
        {
            http.Response.Headers.Location = location.Of(answer.WrittenSpan);
        }

        using var envelope = bound.Form.HasFlag(Representation.Envelope) ? new JsonWriter(answer.Length) : null;
        if (route.Links is { } links)
        {
            var turn = ListAnswer.Read(route, data, bound.Page);
            ListAnswer.WriteHeaders(http, links, turn, bound.Form);
            if (envelope is not null)
            {
                ListAnswer.WriteEnvelope(http.Request, links, turn, output.Body.Span, envelope);
                output = output with { Body = envelope.WrittenMemory };
            }
        }

        if (route.Feed is { } feed)
        {
            var body = feed.Write(http.Request.Path.ToUriComponent().TrimEnd('/'), output.Body);
            output = new AnswerOutput(body) { ContentType = feed.Format.ContentType, CacheControl = route.CacheControl, IsList = output.IsList };
        }

        await output.SendAsync(http);
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
