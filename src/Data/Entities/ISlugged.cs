namespace PyDotOrg.Graph.Data.Entities;

/// <summary>A row with a name of its own in addresses.</summary>
public interface ISlugged
{
    /// <summary>Unique among its kind, compared exactly, at most 200 characters (rest-v1.md 1.2).</summary>
    string Slug { get; set; }
}
