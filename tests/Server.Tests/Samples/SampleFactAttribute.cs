using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Samples;

/// <summary>A test of the sample in Chromium; skipped where Node.js, the sample's packages or the browser are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SampleFactAttribute : FactAttribute
{
    public SampleFactAttribute() => Skip = Node.ReasonToSkip(SampleBuild.Folder) ?? new ChromiumFactAttribute().Skip;
}
