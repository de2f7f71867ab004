using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class CommunityLinkConfiguration : CommunityMediumConfiguration<CommunityLink>
{
    protected override Expression<Func<CommunityPost, IEnumerable<CommunityLink>?>> ListOfPost => post => post.Links;

    protected override void ConfigureRow(EntityTypeBuilder<CommunityLink> builder)
    {
        builder.ToTable("CommunityLinks");
        builder.HasLimit(TextLimits.LongUrl, link => link.Url);
        builder.HasLimit(TextLimits.Title, link => link.Title);
        base.ConfigureRow(builder);
    }
}
