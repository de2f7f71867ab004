using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using PyDotOrg.Graph.Rest.Caching;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>Answers with an error body: <c>{"detail", "status_code", "extra"}</c>, or as problem details (RFC 9457).</summary>
internal static class ProblemWriter
{
    private const string DetailsType = "application/problem+json; charset=utf-8";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpContext http, Problem problem)
    {
        var response = http.Response;
        response.StatusCode = problem.Status;
        var hasDetails = Representations.Of(http.Request).HasFlag(Representation.ProblemDetails);
        response.ContentType = hasDetails ? DetailsType : AnswerOutput.Json;
        response.Headers.CacheControl = CacheHeaders.NoStore;
        CacheHeaders.WriteVary(response.Headers);
        if (problem.RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (problem.Status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = Challenge.Of(http);
            problem = ReferenceEquals(problem, Problem.NotAuthenticated) && Challenge.IsMisnamed(http.Request.Headers) ? Problem.WrongCredentialHeader : problem;
        }

        using var body = new MemoryStream();
        await using (var json = new Utf8JsonWriter(body, Options))
        {
            Write(json, problem, hasDetails);
        }

        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), http.RequestAborted);
        }
    }

    /// <summary>Problem details have the documented members as extensions, so that one reader understands both forms.</summary>
    private static void Write(Utf8JsonWriter json, Problem problem, bool hasDetails)
    {
        json.WriteStartObject();
        if (hasDetails)
        {
            json.WriteString("type", "about:blank");
            json.WriteString("title", ReasonPhrases.GetReasonPhrase(problem.Status));
            json.WriteNumber("status", problem.Status);
        }

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
