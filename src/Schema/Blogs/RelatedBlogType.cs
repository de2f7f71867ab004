using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>A blog that the site points to without reading it.</summary>
[Node]
[ObjectType<RelatedBlog>]
internal sealed class RelatedBlogType : EntityType<RelatedBlog, RelatedBlogRules>
{
    /// <summary>Where people read the blog.</summary>
    [GraphQLType("URL!")]
    public static Expression<Func<RelatedBlog, string>> BlogWebsite() => blog => blog.BlogWebsite;

    internal static void Configure(IObjectTypeDescriptor<RelatedBlog> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(blog => blog.BlogName).Description("What the blog is called.");
        descriptor.Field(blog => blog.Description).Description("What the blog is about; null when that is not told.");
    }
}
