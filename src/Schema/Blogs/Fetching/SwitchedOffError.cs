namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>This server does not read other sites' feeds: its configuration says so.</summary>
/// <param name="Message">What is switched off.</param>
internal sealed record SwitchedOffError(string Message);
