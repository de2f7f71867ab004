namespace PyDotOrg.GraphQL.Types;

/// <summary>The default of an argument or input field as a literal.</summary>
/// <param name="syntax">The literal as it is written in a document, such as <c>{ a: 1 }</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
public sealed class DefaultValueSyntaxAttribute(string syntax) : Attribute
{
    /// <summary>The literal as it is written in a document.</summary>
    public string Syntax { get; } = syntax;
}
