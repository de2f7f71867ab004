namespace PyDotOrg.GraphQL;

/// <summary>Gives a resolver the value that its field stands on.</summary>
/// <param name="requires">
/// The properties that the resolver reads, separated by blanks or commas; only they are read when the value comes from a query.
/// Null: the value is read whole.
/// </param>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>The properties that the resolver reads; null when it may read any.</summary>
    public string? Requires { get; } = requires;
}
