namespace PyDotOrg.Graph.Rest.Tests.Guides;

/// <summary>A test that runs a program; skipped, with the reason, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program) => Skip = Program.ReasonToSkip(program);
}
