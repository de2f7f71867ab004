using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Data.Configuration;

/// <summary>What many tables need in the same form: limits, the indexes of lists, tables of pairs.</summary>
internal static class TableShapes
{
    /// <summary>The same greatest length for several texts; a text without a limit is any long.</summary>
    internal static void HasLimit<TEntity>(
        this EntityTypeBuilder<TEntity> builder, int limit, params ReadOnlySpan<Expression<Func<TEntity, string?>>> texts)
        where TEntity : Entity
    {
        foreach (var text in texts)
        {
            builder.Property(text).HasMaxLength(limit);
        }
    }

    /// <summary>Serves a list of the newest rows first, ties by id, of all rows with the same values in other columns.</summary>
    internal static void HasNewestFirst<TEntity>(this EntityTypeBuilder<TEntity> builder, params string[] same)
        where TEntity : Entity => builder.HasOrder(nameof(Entity.CreatedAt), descending: true, same);

    /// <summary>Serves a list by one column, ties by id, of all rows with the same values in other columns.</summary>
    /// <remarks>A page of a list is read from its start or after a row, so the index makes all pages cost the same.</remarks>
    internal static void HasOrder<TEntity>(
        this EntityTypeBuilder<TEntity> builder, string column, bool descending = false, params string[] same)
        where TEntity : Entity => builder.HasOrder(column, descending, same, []);

    /// <summary>The same with values behind the id that are read for each row on the way to a page.</summary>
    internal static void HasOrder<TEntity>(
        this EntityTypeBuilder<TEntity> builder, string column, bool descending, string[] same, string[] read)
        where TEntity : Entity
    {
        string[] columns = [.. same, column, nameof(Entity.Id), .. read];
        var index = builder.HasIndex(columns);
        if (descending)
        {
            index.IsDescending(Array.ConvertAll(columns, name => name == column));
        }
    }

    /// <summary>A table of pairs, read from both sides; deleting a row of either side deletes its pairs.</summary>
    internal static void HasPairs<TLeft, TRight>(
        this EntityTypeBuilder<TLeft> builder,
        string table,
        Expression<Func<TLeft, IEnumerable<TRight>?>> rights,
        Expression<Func<TRight, IEnumerable<TLeft>?>> lefts)
        where TLeft : Entity
        where TRight : Entity
    {
        var (left, right) = (typeof(TLeft).Name + "Id", typeof(TRight).Name + "Id");
        builder.HasMany(rights).WithMany(lefts).UsingEntity(
            table,
            pair => pair.HasOne(typeof(TRight)).WithMany().HasForeignKey(right),
            pair => pair.HasOne(typeof(TLeft)).WithMany().HasForeignKey(left),
            pair =>
            {
                pair.HasKey(left, right);
                pair.HasIndex(right, left);
            });
    }
}
