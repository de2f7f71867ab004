using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>
/// Something that a search has found: what every list of results shows, whatever the kind of the row. What only one kind
/// has, and the row itself, are behind <c>subject</c>.
/// </summary>
/// <param name="row">The row.</param>
/// <param name="match">How it was found.</param>
/// <param name="page">The hits beside it.</param>
[ObjectType]
internal sealed class SearchHit(SearchRow row, SearchMatch match, SearchPage page)
{
    /// <summary>The most characters of a description.</summary>
    private const int DescriptionLength = 300;

    /// <summary>The hits beside it.</summary>
    [GraphQLIgnore]
    public SearchPage Page => page;

    /// <summary>The id of the row, as the REST API shows it.</summary>
    public Guid Uuid => row.Id;

    /// <summary>The index that the row was found in.</summary>
    public SearchIndex Index => match.Kind;

    /// <summary>What the row is.</summary>
    public SearchHitType Type => (SearchHitType)match.Kind;

    /// <summary>What the row is called.</summary>
    public string Title => row.Title;

    /// <summary>Where people read it: a path of the site, or a whole address for entries of blogs.</summary>
    public string Url => row.Url;

    /// <summary>The beginning of what describes the row, without markup; null when nothing does.</summary>
    public string? Description => string.IsNullOrWhiteSpace(row.Description) || !IsWanted(SearchHitMember.Description)
        ? null
        : new RichText(row.Description, MarkupType.Plain).Text(DescriptionLength);

    /// <summary>When the row was first saved; null when the search does not ask for it.</summary>
    public DateTime? CreatedAt => IsWanted(SearchHitMember.Created) ? row.CreatedAt : null;

    /// <summary>When the row was last changed; null when the search does not ask for it.</summary>
    public DateTime? UpdatedAt => IsWanted(SearchHitMember.Modified) ? row.UpdatedAt : null;

    /// <summary>How well the row fits; more is better, and only scores of one search compare.</summary>
    public double Score => match.Score;

    /// <summary>What only hits of this kind have, and the row itself; null when the search does not ask for it.</summary>
    public ISearchSubject? Subject => IsWanted(SearchHitMember.Extra) ? row.Subject : null;

    /// <summary>Where the words stand in the texts of the row.</summary>
    /// <param name="texts">The texts that are looked through; the others stay empty. With null, those that the search names; null when it names none.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<SearchHighlights?> GetHighlightsAsync(
        [DefaultValueSyntax("[TITLE, DESCRIPTION, CONTENT]")] IReadOnlyList<SearchHighlight>? texts, CancellationToken cancellation)
    {
        texts ??= page.Input?.AttributesToHighlight;
        if (texts is null || !IsWanted(SearchHitMember.Highlight))
        {
            return null;
        }

        var found = await page.GetTextsAsync(cancellation);
        var text = found.GetValueOrDefault(match.RowId);
        IReadOnlyList<string> Show(SearchHighlight which, Func<SearchTexts, IReadOnlyList<string>> show) =>
            text is not null && texts.Contains(which) ? show(text) : [];
        return new SearchHighlights(
            Show(SearchHighlight.Title, each => page.Highlighter.Whole(each.Title)),
            Show(SearchHighlight.Description, each => page.Highlighter.Fragments(each.Description)),
            Show(SearchHighlight.Content, each => page.Highlighter.Fragments(each.Content)));
    }

    private bool IsWanted(SearchHitMember member) => page.Input is null || page.Input.Retrieves(member);
}
