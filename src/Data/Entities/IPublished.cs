namespace PyDotOrg.Graph.Data.Entities;

/// <summary>A row that everybody sees once it is published, and until then its owner and staff (rest-v1.md 1.7).</summary>
public interface IPublished
{
    /// <summary>Set by staff only.</summary>
    bool IsPublished { get; set; }
}
