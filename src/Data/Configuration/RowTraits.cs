using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Configuration;

/// <summary>What the interfaces of an entity mean for its table.</summary>
internal static class RowTraits
{
    /// <summary>Comes after the entity's own configuration, which may have made its creator required.</summary>
    internal static void Configure<TEntity>(EntityTypeBuilder<TEntity> builder)
        where TEntity : Entity
    {
        if (Has<ISlugged>(builder))
        {
            builder.Property(nameof(ISlugged.Slug)).HasMaxLength(TextLimits.Slug);
            builder.HasIndex(nameof(ISlugged.Slug)).IsUnique();
        }

        if (Has<ICreated>(builder))
        {
            RefersToUser(builder, nameof(ICreated.Creator), nameof(ICreated.CreatorId));
        }

        if (Has<IModified>(builder))
        {
            RefersToUser(builder, nameof(IModified.LastModifiedBy), nameof(IModified.LastModifiedById));
        }
    }

    /// <summary>An account that is deleted leaves its rows behind, and stays where a row cannot do without it.</summary>
    private static void RefersToUser<TEntity>(EntityTypeBuilder<TEntity> builder, string navigation, string foreignKey)
        where TEntity : Entity
    {
        var required = builder.Metadata.FindProperty(foreignKey) is { IsNullable: false };
        builder.HasOne(typeof(User), navigation).WithMany(navigation == nameof(ICreated.Creator) ? ListOf<TEntity>() : null)
            .HasForeignKey(foreignKey).OnDelete(required ? DeleteBehavior.Restrict : DeleteBehavior.SetNull);
    }

    /// <summary>The account's list of these rows, where it has one.</summary>
    private static string? ListOf<TEntity>() =>
        Array.Find(typeof(User).GetProperties(), property => property.PropertyType == typeof(ICollection<TEntity>))?.Name;

    private static bool Has<TTrait>(EntityTypeBuilder builder) => typeof(TTrait).IsAssignableFrom(builder.Metadata.ClrType);
}
