using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>What is to be changed of an entry of a blog.</summary>
internal sealed record UpdateBlogEntryInput : IUpdateInput
{
    [ID<BlogEntry>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="BlogEntry.Title"/>
    [Text(TextLimits.Title, Least = 1)]
    [NeverNull]
    public Optional<string?> Title { get; init; }

    /// <inheritdoc cref="BlogEntry.Summary"/>
    [Text]
    public Optional<string?> Summary { get; init; }

    /// <summary>The whole text in HTML, which is sanitised; null for none.</summary>
    [Text]
    public Optional<string?> Content { get; init; }

    /// <inheritdoc cref="BlogEntry.Url"/>
    [WebAddress(TextLimits.LongUrl)]
    [NeverNull]
    public Optional<Uri?> Url { get; init; }

    /// <summary>When the entry was published.</summary>
    [NeverNull]
    public Optional<DateTime?> PubDate { get; init; }

    /// <summary>Whether the entry is shown before others.</summary>
    [NeverNull]
    public Optional<bool?> IsFeatured { get; init; }
}
