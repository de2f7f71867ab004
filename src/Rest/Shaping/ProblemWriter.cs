using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>Answers with an error body: <c>{"detail", "status_code", "extra"}</c>.</summary>
internal static class ProblemWriter
{
    private const string Challenge = "Bearer realm=\"python.org\"";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpContext http, Problem problem)
    {
        var response = http.Response;
        response.StatusCode = problem.Status;
        response.ContentType = AnswerWriter.ContentType;
        response.Headers.CacheControl = AnswerWriter.NoStore;
        if (problem.Status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = Challenge;
        }

        using var body = new MemoryStream();
        await using (var json = new Utf8JsonWriter(body, Options))
        {
            Write(json, problem);
        }

        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), http.RequestAborted);
        }
    }

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("detail", problem.Detail);
        json.WriteNumber("status_code", problem.Status);
        if (problem.HasExtra)
        {
            WriteExtra(json, problem);
        }

        json.WriteEndObject();
    }

    private static void WriteExtra(Utf8JsonWriter json, Problem problem)
    {
        json.WritePropertyName("extra");
        if (problem.Values.Count > 0)
        {
            WriteValues(json, problem);
        }
        else if (problem.Facts is { } facts)
        {
            facts.WriteTo(json);
        }
        else
        {
            json.WriteStartObject();
            json.WriteEndObject();
        }
    }

    private static void WriteValues(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartArray();
        foreach (var value in problem.Values)
        {
            json.WriteStartObject();
            json.WriteString("key", value.Key);
            json.WriteString("source", value.Source);
            json.WriteString("message", value.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
