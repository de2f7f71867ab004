namespace PyDotOrg.Graph.Data.Sharing;

/// <summary>A row for each secret that servers have made themselves and share.</summary>
internal sealed class SharedKey
{
    /// <summary>What it is called; primary key.</summary>
    public string Name { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>The secret.</summary>
    public string Content { get; set; } = "";
}
