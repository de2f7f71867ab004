namespace PyDotOrg.Graph.Server.Tests.Explorer;

/// <summary>Tests that drive a browser run when all others are done: a page waits for its scripts only so long.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BrowserTests
{
    public const string Name = "Browser";
}
