using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Schema;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Http;
using PyDotOrg.GraphQL.Http.Sockets;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Querying;
using EngineLimits = PyDotOrg.GraphQL.Validation.Limits.LimitOptions;

namespace PyDotOrg.Graph.Server.Engine;

/// <summary>Section "GraphQL:Limits". The engine knows the defaults and what lies beyond each limit.</summary>
internal sealed record LimitOptions
{
    private const long Mebibyte = 1024 * 1024;

    /// <summary>Largest request body in bytes; beyond it the answer is 413.</summary>
    [Range(1L, 1024 * Mebibyte)]
    public long RequestBody { get; init; } = Mebibyte;

    /// <summary>Largest document in bytes.</summary>
    [Range(1, int.MaxValue)]
    public int Document { get; init; } = ParserOptions.Default.MaxBytes;

    /// <summary>Most tokens of a document.</summary>
    [Range(1, int.MaxValue)]
    public int Tokens { get; init; } = ParserOptions.Default.MaxTokens;

    /// <summary>Most fields in each other.</summary>
    [Range(1, int.MaxValue)]
    public int Depth { get; init; } = EngineLimits.Default.MaxDepth;

    /// <summary>Most fields of an operation, those of a fragment counted at every spread.</summary>
    [Range(1, int.MaxValue)]
    public int Fields { get; init; } = EngineLimits.Default.MaxFieldNodes;

    /// <summary>Most aliases of one field in one place.</summary>
    [Range(1, int.MaxValue)]
    public int Aliases { get; init; } = EngineLimits.Default.MaxAliases;

    /// <summary>Most operations that one request may run.</summary>
    [Range(1, 1000)]
    public int Batch { get; init; } = 10;

    /// <summary>The most that the fields, arguments and filters of an operation may cost.</summary>
    [Range(1, int.MaxValue)]
    public int FieldCost { get; init; } = (int)SchemaDomains.MaxCost;

    /// <summary>The most that the objects of an answer may cost.</summary>
    [Range(1, int.MaxValue)]
    public int TypeCost { get; init; } = (int)SchemaDomains.MaxCost;

    /// <summary>Most WebSocket connections at once; beyond it the answer is 503.</summary>
    [Range(1, int.MaxValue)]
    public int Connections { get; init; } = new GraphQLSocketOptions().MaxConnections;

    /// <summary>Most operations at once on one WebSocket connection; beyond it the operation gets an error.</summary>
    [Range(1, int.MaxValue)]
    public int Subscriptions { get; init; } = new GraphQLSocketOptions().MaxSubscriptionsPerConnection;

    /// <summary>Most subscriptions over plain HTTP at once; beyond it the answer is 503.</summary>
    [Range(1, int.MaxValue)]
    public int Streams { get; init; } = new EventStreamOptions().MaxStreams;

    /// <summary>Largest message in bytes on a WebSocket connection; beyond it the connection is closed.</summary>
    [Range(1, int.MaxValue)]
    public int Message { get; init; } = new GraphQLSocketOptions().MaxMessageSize;

    /// <summary>Most files of one upload.</summary>
    [Range(0, 1000)]
    public int UploadFiles { get; init; } = new GraphQLServerOptions().MaxUploadFiles;

    /// <summary>Largest upload in bytes, instead of <see cref="RequestBody"/>; beyond it the answer is 413.</summary>
    [Range(1L, 1024 * Mebibyte)]
    public long? UploadBytes { get; init; }

    /// <summary>Most operations of one filter.</summary>
    [Range(1, 100_000)]
    public int FilterOperations { get; init; } = QueryLimits.Default.MaxFilterOperations;

    /// <summary>Most objects of one filter in each other.</summary>
    [Range(1, 1000)]
    public int FilterDepth { get; init; } = QueryLimits.Default.MaxFilterDepth;

    /// <summary>Most searches through lists in each other.</summary>
    [Range(1, 10)]
    public int FilterLists { get; init; } = QueryLimits.Default.MaxFilterLists;

    /// <summary>Most values of one <c>in</c>.</summary>
    [Range(1, 30_000)]
    public int FilterValues { get; init; } = QueryLimits.Default.MaxFilterValues;

    /// <summary>Most keys of one order.</summary>
    [Range(1, 1000)]
    public int OrderKeys { get; init; } = QueryLimits.Default.MaxOrderKeys;

    /// <summary>Longest time that an operation may run.</summary>
    public TimeSpan ExecutionTime { get; init; } = new RequestOptions().ExecutionTimeout;

    /// <summary>The limits of filters and orders.</summary>
    public QueryLimits ToQueryLimits() => new()
    {
        MaxFilterOperations = FilterOperations,
        MaxFilterDepth = FilterDepth,
        MaxFilterLists = FilterLists,
        MaxFilterValues = FilterValues,
        MaxOrderKeys = OrderKeys,
    };
}
