namespace PyDotOrg.GraphQL.Types;

/// <summary>The default of an argument or input field.</summary>
/// <param name="value">A constant: a number, a text, a truth value, an enum value, an array of those, or null.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The constant.</summary>
    public object? Value { get; } = value;
}
