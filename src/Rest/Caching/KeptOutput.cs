using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using PyDotOrg.Graph.Rest.Routing;

namespace PyDotOrg.Graph.Rest.Caching;

/// <summary>An answer as it goes out each time, and the headers that were made with it.</summary>
/// <param name="Output">The answer with its tag.</param>
/// <param name="Headers">The headers beside those of the answer itself.</param>
/// <param name="Route">The route that it is an answer of.</param>
internal sealed record KeptOutput(AnswerOutput Output, KeyValuePair<string, StringValues>[] Headers, Route Route)
{
    /// <summary>The headers that belong to an answer, whoever asks for it and when. Answers of deprecated routes are not kept.</summary>
    private static readonly string[] Lasting = ["Link", "X-Total-Count", "Preference-Applied"];

    /// <summary>Takes down an answer that is about to go out.</summary>
    public static KeptOutput Of(AnswerOutput output, IHeaderDictionary headers, Route route) => new(
        output with { Body = output.Body.ToArray() },
        [.. Lasting.Select(name => KeyValuePair.Create(name, headers[name])).Where(static header => header.Value.Count > 0)],
        route);

    /// <summary>Sends it.</summary>
    public Task SendAsync(HttpContext http)
    {
        http.SetEndpoint(Route.Endpoint);
        foreach (var (name, value) in Headers)
        {
            http.Response.Headers[name] = value;
        }

        return Output.SendAsync(http);
    }
}
