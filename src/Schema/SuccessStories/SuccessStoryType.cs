using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.SuccessStories;

/// <summary>How an organisation uses Python.</summary>
[Node]
[ObjectType<SuccessStory>]
internal sealed class SuccessStoryType : WrittenType<SuccessStory, SuccessStoryRules>
{
    /// <summary>The organisation's own site; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<SuccessStory, string?>> CompanyUrl() => story => story.CompanyUrl;

    /// <summary>What the story is about.</summary>
    public static Expression<Func<SuccessStory, StoryCategory>> Category() => story => story.Category;

    internal static void Configure(IObjectTypeDescriptor<SuccessStory> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(story => story.Slug).Description("The unique name in addresses.");
        descriptor.Field(story => story.Name).Description("What the story is called.");
        descriptor.Field(story => story.CompanyName).Description("Whose story it is.");
        descriptor.Field(story => story.IsPublished).Description("Whether everybody sees the story.");
        descriptor.Field(story => story.Featured).Description("Whether the story is shown before others.");
        descriptor.Field(story => story.Image).Description("The address of a picture, or its path below the media folder; null when there is none.");
    }
}
