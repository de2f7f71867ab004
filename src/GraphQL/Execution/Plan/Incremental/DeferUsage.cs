using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Execution.Plan.Incremental;

/// <summary>A fragment with <c>@defer</c> in the selection set of an object. Each object of the set has its own part of the result.</summary>
/// <param name="directive">The directive.</param>
/// <param name="label">Its label; null when it has none.</param>
/// <param name="parent">The deferred fragment around it; null when there is none.</param>
internal sealed class DeferUsage(DirectiveNode directive, string? label, DeferUsage? parent)
{
    /// <summary>The directive.</summary>
    public DirectiveNode Directive => directive;

    /// <summary>The label; null when it has none.</summary>
    public string? Label => label;

    /// <summary>The deferred fragment around it; null when there is none.</summary>
    public DeferUsage? Parent => parent;
}
