using System.ComponentModel.DataAnnotations;

namespace PyDotOrg.Graph.Server.Settings;

/// <summary>Section "GraphQL:Limits".</summary>
internal sealed record LimitOptions
{
    private const long Mebibyte = 1024 * 1024;

    /// <summary>Largest request body in bytes; beyond it the answer is 413.</summary>
    [Range(1L, 1024 * Mebibyte)]
    public long RequestBody { get; init; } = Mebibyte;
}
