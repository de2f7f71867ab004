namespace PyDotOrg.Graph.Data.Seed;

/// <summary>A row for each set of initial data that has been loaded, so that rows deleted later do not come back.</summary>
internal sealed class InitialDataSet
{
    /// <summary>Primary key, such as "downloads".</summary>
    public string Name { get; set; } = "";

    /// <summary>UTC.</summary>
    public DateTime LoadedAt { get; set; }
}
