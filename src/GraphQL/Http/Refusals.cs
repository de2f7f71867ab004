using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Http;

/// <summary>Answers requests that come to no operation, and lets the host's gate count them.</summary>
/// <param name="gate">Counts them; null when nobody does.</param>
internal sealed class Refusals(IOperationGate? gate)
{
    /// <summary>Asks the gate whether the caller may go on.</summary>
    /// <returns>Why not; null when nothing speaks against it.</returns>
    public ValueTask<GraphQLError?> AskAsync(HttpContext http)
    {
        if (gate is null)
        {
            return ValueTask.FromResult<GraphQLError?>(null);
        }

        var user = http.Features.Get<IHttpAuthenticationFeature>()?.User;
        return gate.EnterAsync(new GateVisit(null, OperationType.Query, user, http), http.RequestAborted);
    }

    /// <summary>Answers with a status and nothing else.</summary>
    public async Task WriteAsync(HttpContext http, int status) =>
        http.Response.StatusCode = await AskAsync(http) is null ? status : StatusCodes.Status429TooManyRequests;

    /// <summary>Answers with one error and its status.</summary>
    public async Task WriteAsync(HttpContext http, ResponseFormat format, GraphQLError error, HttpTransportVersion version = HttpTransportVersion.Latest)
    {
        if (!await IsClosedAsync(http, format))
        {
            await ResponseWriter.WriteAsync(http, format, error, version);
        }
    }

    /// <summary>Answers with one error.</summary>
    public async Task WriteAsync(HttpContext http, ResponseFormat format, GraphQLError error, int status)
    {
        if (!await IsClosedAsync(http, format))
        {
            await ResponseWriter.WriteAsync(http, format, error, status);
        }
    }

    private async ValueTask<bool> IsClosedAsync(HttpContext http, ResponseFormat format)
    {
        if (await AskAsync(http) is not { } closed)
        {
            return false;
        }

        await ResponseWriter.WriteAsync(http, format, closed, StatusCodes.Status429TooManyRequests);
        return true;
    }
}
