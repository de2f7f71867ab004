using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>Everybody sees all of them.</summary>
internal sealed class RelatedBlogRules : IEntityWrites<RelatedBlog>
{
    public static EntityWords Words { get; } =
        new("relatedBlog", "relatedBlogs", "A blog that is only pointed to", "Blogs that are only pointed to, by name");

    public static IOrderedQueryable<RelatedBlog> InOrder(IQueryable<RelatedBlog> rows) => rows.OrderBy(blog => blog.BlogName);

    public static void Describe(ListFields<RelatedBlog> fields) => fields.AddName(blog => blog.BlogName);
}
