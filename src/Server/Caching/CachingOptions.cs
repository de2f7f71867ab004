using System.ComponentModel.DataAnnotations;

namespace PyDotOrg.Graph.Server.Caching;

/// <summary>Section "Caching".</summary>
internal sealed record CachingOptions
{
    /// <summary>Answers that are kept until something changes that they are made of.</summary>
    public ResultCachingOptions Results { get; init; } = new();
}

/// <summary>Section "Caching:Results".</summary>
internal sealed record ResultCachingOptions
{
    /// <summary>Whether answers are kept.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The most bytes that all kept answers may have together.</summary>
    [Range(0L, 1L << 40)]
    public long MaxBytes { get; init; } = 128L * 1024 * 1024;
}
