using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class CommunityVideoConfiguration : CommunityMediumConfiguration<CommunityVideo>
{
    protected override Expression<Func<CommunityPost, IEnumerable<CommunityVideo>?>> ListOfPost => post => post.Videos;

    protected override void ConfigureRow(EntityTypeBuilder<CommunityVideo> builder)
    {
        builder.ToTable("CommunityVideos");
        builder.HasLimit(TextLimits.LongUrl, video => video.Url);
        builder.HasLimit(TextLimits.Title, video => video.Title);
        base.ConfigureRow(builder);
    }
}
