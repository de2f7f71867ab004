using Xunit;

namespace PyDotOrg.Graph.Testing;

/// <summary>A test that asks a script from npm; skipped, with the reason, where Node.js or the packages are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>A test that needs the packages of a folder.</summary>
    /// <param name="npmFolder">The folder with its <c>package.json</c>, from the root.</param>
    public NodeFactAttribute(string npmFolder = "tests/Oracle") => Skip = Node.ReasonToSkip(npmFolder);
}
