namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>What mutations say of reading feeds.</summary>
internal static class Messages
{
    public const string SwitchedOff = "This server does not read feeds.";
}
