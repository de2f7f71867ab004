using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.SuccessStories;

/// <summary>A category of success stories that is to be made.</summary>
internal sealed record CreateStoryCategoryInput : CreateNamedInput;

/// <summary>What is to be changed of a category of success stories.</summary>
internal sealed record UpdateStoryCategoryInput : UpdateNamedInput, IUpdateInput
{
    [ID<StoryCategory>]
    public required Guid Id { get; init; }
}
