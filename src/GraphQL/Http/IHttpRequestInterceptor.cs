using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Http;

/// <summary>
/// Sees every operation that comes over HTTP before it runs, each of a batch on its own (contract: Hot Chocolate, section 1.14).
/// A singleton.
/// </summary>
public interface IHttpRequestInterceptor
{
    /// <summary>Changes the request, or ends it with a <see cref="GraphQLException"/>, whose errors are answered.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="requestExecutor">The executor that will run the operation.</param>
    /// <param name="requestBuilder">The request so far.</param>
    /// <param name="cancellationToken">Ends with the HTTP request.</param>
    ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken);
}
