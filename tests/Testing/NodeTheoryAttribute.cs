using Xunit;

namespace PyDotOrg.Graph.Testing;

/// <summary>As <see cref="NodeFactAttribute"/>, for a test with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    /// <summary>A test that needs the packages of a folder.</summary>
    /// <param name="npmFolder">The folder with its <c>package.json</c>, from the root.</param>
    public NodeTheoryAttribute(string npmFolder = "tests/Oracle") => Skip = Node.ReasonToSkip(npmFolder);
}
