namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>The configuration of downloads, section <c>Downloads</c>.</summary>
public sealed class DownloadOptions
{
    /// <summary>What every address of a release file begins with; ends with a slash (contract: REST, section 8.3).</summary>
    public string FilePrefix { get; set; } = "https://www.python.org/";
}
