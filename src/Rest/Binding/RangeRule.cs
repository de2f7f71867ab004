using System.Collections;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>Two variables of which the second must not come before the first.</summary>
/// <param name="From">The name of the first.</param>
/// <param name="To">The name of the second.</param>
internal sealed record RangeRule(string From, string To)
{
    /// <summary>Whether the values of a request break the rule; a value that is not given breaks none.</summary>
    /// <param name="valueOf">The value of a variable; null when there is none.</param>
    public bool IsBroken(Func<string, object?> valueOf) =>
        valueOf(From) is { } from && valueOf(To) is { } to && Comparer.Default.Compare(from, to) > 0;
}
