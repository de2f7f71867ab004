namespace PyDotOrg.Graph.Data.Statements;

/// <summary>What is said of statements.</summary>
public sealed class StatementOptions
{
    /// <summary>Statements that take longer are logged; a second by default.</summary>
    public TimeSpan Slow { get; set; } = TimeSpan.FromSeconds(1);
}
