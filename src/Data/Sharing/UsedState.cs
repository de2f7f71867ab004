namespace PyDotOrg.Graph.Data.Sharing;

/// <summary>A row for each thing that counts only once and has been used.</summary>
internal sealed class UsedState
{
    /// <summary>What was used; primary key.</summary>
    public string State { get; set; } = "";

    /// <summary>When it would not count any more anyway.</summary>
    public DateTime EndsAt { get; set; }
}
