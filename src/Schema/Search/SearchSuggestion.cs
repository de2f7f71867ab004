using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>Something that somebody may look for who has typed a part of its title.</summary>
/// <param name="Uuid">The id of the row, as the REST API shows it.</param>
/// <param name="Title">What the row is called.</param>
/// <param name="Url">Where people read it: a path of the site, or a whole address for entries of blogs.</param>
/// <param name="Type">What the row is.</param>
[ObjectType]
internal sealed record SearchSuggestion(Guid Uuid, string Title, string Url, SearchHitType Type);
