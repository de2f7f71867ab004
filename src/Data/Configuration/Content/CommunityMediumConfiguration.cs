using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

/// <summary>What photos, videos and links have in common; each has a table of its own.</summary>
internal abstract class CommunityMediumConfiguration<TMedium> : EntityConfiguration<TMedium>
    where TMedium : CommunityMedium
{
    protected override void ConfigureRow(EntityTypeBuilder<TMedium> builder)
    {
        builder.HasOne(medium => medium.Post).WithMany(ListOfPost).OnDelete(DeleteBehavior.Cascade);
        builder.Property(medium => medium.CreatorId).IsRequired();
        builder.HasIndex(medium => new { medium.PostId, medium.Id });
    }

    /// <summary>The post's list of these.</summary>
    protected abstract Expression<Func<CommunityPost, IEnumerable<TMedium>?>> ListOfPost { get; }
}
