namespace PyDotOrg.Graph.Data.Entities;

/// <summary>A row that has a name of its own in addresses.</summary>
public interface ISlugged
{
    /// <summary>Unique among the rows of its kind: lower-case letters, digits and hyphens.</summary>
    string Slug { get; set; }
}
