using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Caching;
using PyDotOrg.Graph.Rest.Shaping;

namespace PyDotOrg.Graph.Rest;

/// <summary>How addresses below <c>/api</c> answer that are no operations: as the facade does (contract rest-v1, section 1.5).</summary>
public static class RestAnswers
{
    /// <summary>The header <c>WWW-Authenticate</c> for a request that needs a caller.</summary>
    public static string ChallengeOf(HttpContext http) => Challenge.Of(http);

    /// <summary>Answers with an error.</summary>
    /// <param name="http">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="detail">What went wrong, for the developer of the client.</param>
    public static Task RefuseAsync(HttpContext http, int status, string detail) => ProblemWriter.WriteAsync(
        http, new Problem(status, detail) { HasExtra = status != StatusCodes.Status429TooManyRequests });

    /// <summary>Answers that the database, or something else that is needed, is out of order.</summary>
    public static Task RefuseForNowAsync(HttpContext http) => ProblemWriter.WriteAsync(http, Problem.Unavailable);

    /// <summary>Answers that there is nothing.</summary>
    public static Task RefuseAddressAsync(HttpContext http) => ProblemWriter.WriteAsync(http, Problem.RouteNotFound);

    /// <summary>Answers that values are missing in the query string.</summary>
    /// <param name="http">The request.</param>
    /// <param name="names">Their names, at least one.</param>
    public static Task RequireAsync(HttpContext http, IEnumerable<string> names) => ProblemWriter.WriteAsync(
        http, Problem.BadValues([.. names.Select(static name => new BindingError(name, BindingError.Query, Binding.Messages.Required()))]));

    /// <summary>Answers to a method that is not among those of an address; to OPTIONS with their names.</summary>
    /// <param name="http">The request.</param>
    /// <param name="allowed">The methods, with commas.</param>
    public static Task RefuseMethodAsync(HttpContext http, string allowed)
    {
        http.Response.Headers.Allow = allowed;
        if (!HttpMethods.IsOptions(http.Request.Method))
        {
            return ProblemWriter.WriteAsync(http, Problem.MethodNotAllowed(http.Request.Method, allowed));
        }

        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <summary>Answers with a document that nobody keeps; to HEAD with its headers.</summary>
    /// <param name="http">The request.</param>
    /// <param name="json">The document.</param>
    public static Task WriteAsync(HttpContext http, ReadOnlyMemory<byte> json) => new AnswerOutput(json).SendAsync(http);
}
