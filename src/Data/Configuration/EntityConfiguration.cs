using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Configuration;

/// <summary>What all tables have in common: the id is ours to make, the row version guards updates, and <see cref="RowTraits"/>.</summary>
internal abstract class EntityConfiguration<TEntity> : IEntityTypeConfiguration<TEntity>
    where TEntity : Entity
{
    public void Configure(EntityTypeBuilder<TEntity> builder)
    {
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasValueGeneratorFactory<NewIdGeneratorFactory>();
        builder.Property(row => row.RowVersion).IsConcurrencyToken();
        ConfigureRow(builder);
        RowTraits.Configure(builder);
    }

    protected abstract void ConfigureRow(EntityTypeBuilder<TEntity> builder);
}
