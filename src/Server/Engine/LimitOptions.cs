using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Schema;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Http.Sockets;
using PyDotOrg.GraphQL.Language;
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

    /// <summary>Largest message in bytes on a WebSocket connection; beyond it the connection is closed.</summary>
    [Range(1, int.MaxValue)]
    public int Message { get; init; } = new GraphQLSocketOptions().MaxMessageSize;

    /// <summary>Longest time that an operation may run.</summary>
    public TimeSpan ExecutionTime { get; init; } = new RequestOptions().ExecutionTimeout;
}
