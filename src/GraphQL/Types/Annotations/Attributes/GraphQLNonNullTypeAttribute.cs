namespace PyDotOrg.GraphQL;

/// <summary>Says which levels of a type may be null, whatever the C# type says.</summary>
/// <param name="nullable">Whether each level may be null, the outermost first; levels not named stay as they are. Empty: the outermost may not.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter, Inherited = false)]
public sealed class GraphQLNonNullTypeAttribute(params bool[] nullable) : Attribute
{
    /// <summary>Whether each level may be null, the outermost first.</summary>
    public IReadOnlyList<bool> Nullable { get; } = nullable is { Length: > 0 } ? nullable : [false];
}
