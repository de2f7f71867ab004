using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class CommunityPhotoConfiguration : CommunityMediumConfiguration<CommunityPhoto>
{
    protected override Expression<Func<CommunityPost, IEnumerable<CommunityPhoto>?>> ListOfPost => post => post.Photos;

    protected override void ConfigureRow(EntityTypeBuilder<CommunityPhoto> builder)
    {
        builder.ToTable("CommunityPhotos");
        builder.HasLimit(TextLimits.Url, photo => photo.Image, photo => photo.Caption);
        base.ConfigureRow(builder);
    }
}
