namespace PyDotOrg.Graph.Rest.Tests.Guides;

/// <summary>Tests that run examples; skipped, with the reason, where their program is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramTheoryAttribute : TheoryAttribute
{
    /// <param name="extension">The extension of the examples.</param>
    public ProgramTheoryAttribute(string extension) => Skip = Program.All[extension].ReasonToSkip;
}
