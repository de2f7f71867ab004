using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>The members of an object of an answer, in their order.</summary>
/// <param name="Type">The type of the schema that the object is of.</param>
/// <param name="Members">Its members.</param>
internal sealed record AnswerShape(NamedType Type, IReadOnlyList<ShapeMember> Members);

/// <summary>A member of an object of an answer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Opening">The text that selects it; up to its members when it has some.</param>
/// <param name="Inside">The object, or the objects of the list, that it is; null when nothing inside it can be chosen.</param>
/// <param name="Closing">The text behind its members.</param>
internal sealed record ShapeMember(string Name, string Opening, AnswerShape? Inside = null, string Closing = "")
{
    /// <summary>Whether it is left out of the answer where <c>_private</c> of the same object is false.</summary>
    public bool IsPrivate { get; init; }
}
