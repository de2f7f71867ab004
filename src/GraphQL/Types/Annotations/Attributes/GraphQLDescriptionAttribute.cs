namespace PyDotOrg.GraphQL;

/// <summary>Describes an element of the schema; comes before its documentation comment.</summary>
/// <param name="description">The description in Markdown; an empty one counts as none.</param>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description in Markdown.</summary>
    public string Description { get; } = description;
}
