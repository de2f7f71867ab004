namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// A validation attribute that says to clients what it demands. The sentence is added to the description of each argument and
/// input field that has the attribute.
/// </summary>
public interface IDescribesRule
{
    /// <summary>What is demanded, in one sentence with a full stop; null when there is nothing to say.</summary>
    string? Sentence { get; }
}
