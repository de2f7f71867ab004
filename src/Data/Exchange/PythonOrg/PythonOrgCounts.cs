namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>What became of the objects.</summary>
internal sealed class PythonOrgCounts
{
    /// <summary>Rows that were made.</summary>
    internal int Added { get; set; }

    /// <summary>Rows that were changed.</summary>
    internal int Changed { get; set; }
}
