using System.Text.Json;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>What is searched for (contract: REST, section 8.7).</summary>
internal sealed record SearchInput
{
    /// <summary>The most characters of a query.</summary>
    internal const int LongestQuery = 500;

    /// <summary>The words, 1 to 500 characters.</summary>
    [LengthInCharacters(1, LongestQuery)]
    public required string Query { get; init; }

    /// <summary>Where to look; everywhere when not given.</summary>
    public IReadOnlyList<SearchIndex>? Indexes { get; init; }

    /// <summary>Attributes and the values that they must have, as those of <c>search</c>.</summary>
    [SearchFilters]
    [GraphQLType("Any")]
    public JsonElement? Filters { get; init; }

    /// <summary>The members of hits that are wanted, for clients that cannot choose fields; the others that can be null are null. All when not given.</summary>
    public IReadOnlyList<SearchHitMember>? AttributesToRetrieve { get; init; }

    /// <summary>The texts in which words are shown, for clients that cannot choose fields. None when not given.</summary>
    public IReadOnlyList<SearchHighlight>? AttributesToHighlight { get; init; }

    /// <summary>Whether a member of hits is wanted.</summary>
    internal bool Retrieves(SearchHitMember member) => AttributesToRetrieve is null || AttributesToRetrieve.Contains(member);
}
