namespace PyDotOrg.Graph.Server.CrossOrigin;

/// <summary>What pages of other origins read.</summary>
internal static class Messages
{
    public const string CrossSite = "Pages of other sites must not change anything with a cookie.";
}
