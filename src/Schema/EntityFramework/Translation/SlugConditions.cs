using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Schema.EntityFramework.Model;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>
/// Writes <c>row.CategoryId == (the id of the category with the slug)</c> for <c>row.Category.Slug == slug</c>. PostgreSQL then knows
/// that it is one category, and goes along the index that begins with it, whether few rows have it or many; of a join it only
/// knows how many rows a category has on average.
/// </summary>
/// <param name="model">The model.</param>
internal sealed class SlugConditions(IModel model) : ExpressionVisitor
{
    protected override Expression VisitBinary(BinaryExpression node) =>
        node is { NodeType: ExpressionType.Equal, Left: MemberExpression { Member.Name: nameof(ISlugged.Slug), Expression: MemberExpression parent } }
        && typeof(ISlugged).IsAssignableFrom(parent.Type)
        && parent.Expression is { } row
        && model.FindEntityType(row.Type)?.FindNavigation(parent.Member.Name) is { IsOnDependent: true, ForeignKey.Properties: [{ PropertyInfo: not null } key] } navigation
            ? Compare(EntityModel.Member(Visit(row), key), navigation.TargetEntityType, Visit(node.Right))
            : base.VisitBinary(node);

    /// <summary>A slug that nobody has leads to an id that nobody has: null would be equal to the null of rows without a parent.</summary>
    private static BinaryExpression Compare(Expression key, IEntityType parents, Expression slug)
    {
        var parent = Expression.Parameter(parents.ClrType, "parent");
        var bySlug = Expression.Lambda(Expression.Equal(Expression.Property(parent, nameof(ISlugged.Slug)), slug), parent);
        var id = Expression.Lambda(Expression.Convert(EntityModel.Member(parent, parents.FindPrimaryKey()!.Properties[0]), typeof(Guid?)), parent); // Entities have an id.
        var rows = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [parent.Type], new EntityQueryRootExpression(parents), Expression.Quote(bySlug));
        var ids = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [parent.Type, typeof(Guid?)], rows, Expression.Quote(id));
        var found = Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [typeof(Guid?)], ids);
        var known = Expression.Coalesce(found, Expression.Constant(Guid.Empty));
        return Expression.Equal(key, key.Type == known.Type ? known : Expression.Convert(known, key.Type));
    }
}
