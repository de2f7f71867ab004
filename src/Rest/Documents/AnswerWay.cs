using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Follows ways of response names through operations as they are written; no fragment stands on the way to an answer.</summary>
internal static class AnswerWay
{
    /// <summary>The field at the end of a way.</summary>
    /// <param name="selections">Where it begins.</param>
    /// <param name="way">The response names.</param>
    /// <returns>Null when the way leads nowhere, or to a value without members.</returns>
    public static FieldNode? Find(this SelectionSetNode selections, IReadOnlyList<string> way)
    {
        FieldNode? found = null;
        foreach (var name in way)
        {
            found = selections.Selections.OfType<FieldNode>().FirstOrDefault(field => field.ResponseName == name);
            if (found?.SelectionSet is not { } inside)
            {
                return null;
            }

            selections = inside;
        }

        return found;
    }
}
