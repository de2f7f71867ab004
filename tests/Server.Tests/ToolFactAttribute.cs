namespace PyDotOrg.Graph.Server.Tests;

/// <summary>A test that asks a program which operators use; skipped where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    /// <param name="name">The program.</param>
    public ToolFactAttribute(string name) => Skip = Tool.Find(name) is null ? $"skipped: needs {name}" : null;
}
