namespace PyDotOrg.Graph.Server.Observability;

/// <summary>Section "Telemetry:SlowQueries".</summary>
internal sealed record SlowQueryOptions
{
    /// <summary>Statements that take longer are logged.</summary>
    public TimeSpan Threshold { get; init; } = TimeSpan.FromSeconds(1);
}
