using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>What is to be changed of a post.</summary>
internal sealed record UpdateCommunityPostInput : IUpdateInput
{
    [ID<CommunityPost>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CommunityPost.Title"/>
    [Text(TextLimits.Title, Least = 1)]
    [NeverNull]
    public Optional<string?> Title { get; init; }

    /// <summary>The text as it is written.</summary>
    [Text(Least = 1)]
    [NeverNull]
    public Optional<string?> Content { get; init; }

    /// <summary>The language that the text is written in.</summary>
    [NeverNull]
    public Optional<MarkupType?> ContentType { get; init; }

    /// <summary>Whether everybody sees the post. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    public Optional<bool?> IsPublished { get; init; }
}
