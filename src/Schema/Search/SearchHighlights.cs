using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>Where the words of a search stand in the texts of a hit: HTML with the words in <c>em</c> and all else escaped.</summary>
/// <param name="Title">The title, if a word stands in it; else empty.</param>
/// <param name="Description">Pieces of the description; empty when no word stands in it.</param>
/// <param name="Content">Pieces of the further text; empty when no word stands in it.</param>
[ObjectType]
internal sealed record SearchHighlights(IReadOnlyList<string> Title, IReadOnlyList<string> Description, IReadOnlyList<string> Content);
