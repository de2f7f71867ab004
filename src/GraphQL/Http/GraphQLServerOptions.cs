using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Http;

/// <summary>What the server takes over HTTP (contract: Hot Chocolate, section 1.12).</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>Whether requests may stand in the query string of a GET; 404 otherwise. On unless set.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>Which operations a GET may run. Queries unless set: links and images can send a GET.</summary>
    public AllowedOperations AllowedGetOperations { get; set; } = AllowedOperations.Query;

    /// <summary>Whether a GET needs the header <c>GraphQL-Preflight</c>, which no link can send. Off unless set.</summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>Whether files may be uploaded with multipart forms; 404 otherwise. On unless set.</summary>
    public bool EnableMultipartRequests { get; set; } = true;

    /// <summary>Whether a multipart form needs the header <c>GraphQL-Preflight</c>, which no form of another site can send. On unless set.</summary>
    public bool EnforceMultipartRequestsPreflightHeader { get; set; } = true;

    /// <summary>The most files of a multipart form (LIMIT_FILES). 20 unless set.</summary>
    public int MaxUploadFiles { get; set; } = 20;

    /// <summary>
    /// The most bytes of a multipart form, instead of the host's limit on bodies; null leaves that in place. Null unless set.
    /// What does not fit into memory goes to temporary files until the request ends.
    /// </summary>
    public long? MaxUploadBytes { get; set; }

    /// <summary>Whether the schema can be downloaded. On unless set.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>Which requests may run several operations. None unless set.</summary>
    public AllowedBatching Batching { get; set; }

    /// <summary>The most operations that one request may run (LIMIT_BATCH); 0 means any number. 1024 unless set.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>How parts of a result are written that come later, for clients that do not say. v0.1 unless set.</summary>
    public IncrementalDeliveryFormat IncrementalDelivery { get; set; }

    /// <summary>
    /// Gives the header <c>WWW-Authenticate</c> of answers with the status 401, which RFC 9110, section 11.6.1, wants them to have; the
    /// host knows how callers sign in. Null unless set: there is none.
    /// </summary>
    public Func<HttpContext, string>? Challenge { get; set; }

    /// <summary>
    /// The header <c>Vary</c> of answers to a GET: what they may depend on beside the address. Hosts whose callers sign in otherwise than by
    /// <c>Authorization</c> or a cookie name their headers here.
    /// </summary>
    public string Varying { get; set; } = "Accept, Accept-Encoding, Authorization, Cookie, GraphQL-Cost";

    /// <summary>What <c>*/*</c> in an Accept header stands for, and no header at all.</summary>
    public HttpTransportVersion TransportVersion { get; set; }
}

/// <summary>The kinds of batches (contract: Hot Chocolate, section 3.9).</summary>
[Flags]
public enum AllowedBatching
{
    /// <summary>A request runs one operation.</summary>
    None = 0,

    /// <summary>A body may be a list of requests, and <c>?batchOperations=[A,B]</c> may name operations of one document.</summary>
    RequestBatching = 1,

    /// <summary>Variables may be a list: the operation runs once for each entry.</summary>
    VariableBatching = 2,

    /// <summary>Every kind.</summary>
    All = RequestBatching | VariableBatching,
}

/// <summary>What a client means that takes anything.</summary>
public enum HttpTransportVersion
{
    /// <summary><c>application/graphql-response+json</c>.</summary>
    Latest,

    /// <summary><c>application/json</c>, as before there was a media type of GraphQL's own.</summary>
    Legacy,
}
