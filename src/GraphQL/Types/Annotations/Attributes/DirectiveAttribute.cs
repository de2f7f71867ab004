namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Puts a directive of the host's own on an element of the schema. A class that derives from it is the directive: its name
/// without "Attribute" is the directive's, its public properties are the arguments. Register it with <c>AddDirectiveType</c>.
/// </summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public abstract class DirectiveAttribute : Attribute;

/// <summary>Says where the directive may stand that the class is.</summary>
/// <param name="locations">The places as the specification names them, such as <c>FIELD_DEFINITION</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DirectiveTypeAttribute(params string[] locations) : Attribute
{
    /// <summary>The places as the specification names them.</summary>
    public IReadOnlyList<string> Locations { get; } = locations;
}
