using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Expressions;
using PyDotOrg.GraphQL.Querying.Sorting;

namespace PyDotOrg.Graph.Schema.EntityFramework.Model;

/// <summary>
/// Turns <c>parent =&gt; parent.Children.Where(...)</c> into a query over the children of all parents: over the children's own
/// table by their foreign key where they have one, through the parents' table otherwise.
/// </summary>
/// <param name="model">The model.</param>
internal sealed class RelationInverter(EntityModel model)
{
    /// <summary>The lists of all parents.</summary>
    /// <exception cref="NotSupportedException">The list hangs on no key of the parent.</exception>
    public Relation Invert(LambdaExpression relation)
    {
        var parent = relation.Parameters[0];
        var list = ToQueryable.Instance.Visit(WithoutConversion(relation.Body));
        return FindForeignKey(list, parent) is { } foreignKey && TryInvert(list, parent, foreignKey) is { } found
            ? found
            : InvertThroughParents(relation, list);
    }

    private static Relation? TryInvert(Expression list, ParameterExpression parent, INavigation navigation)
    {
        var foreignKey = navigation.ForeignKey;
        if (foreignKey.Properties is not [var property] || foreignKey.PrincipalKey.Properties is not [var principal])
        {
            return null;
        }

        var root = new EntityQueryRootExpression(foreignKey.DeclaringEntityType);
        var source = new Rooting(parent, navigation, root).Visit(list);
        if (Contains(source, parent))
        {
            return null;
        }

        var (rows, order) = SourceOrder.Split(source);
        var child = Expression.Parameter(foreignKey.DeclaringEntityType.ClrType, "c");
        var parentKey = EntityModel.Member(parent, principal);
        var groupKey = EntityModel.Member(child, property);
        return new Relation(
            Expression.Lambda(parentKey, parent),
            rows,
            Expression.Lambda(groupKey.Type == parentKey.Type ? groupKey : Expression.Convert(groupKey, parentKey.Type), child),
            null,
            order);
    }

    /// <summary>Children that know their parents only through a table between them, or through a condition.</summary>
    private Relation InvertThroughParents(LambdaExpression relation, Expression list)
    {
        var parent = relation.Parameters[0];
        var entity = model.Get(parent.Type);
        if (entity.FindPrimaryKey()?.Properties is not [var key] || ElementOf(list.Type) is not { } element)
        {
            throw new NotSupportedException(Messages.NotInvertible(relation));
        }

        var (rows, order) = SourceOrder.Split(list);
        var parentKey = EntityModel.Member(parent, key);
        var pair = typeof(Tuple<,>).MakeGenericType(parentKey.Type, element);
        var child = Expression.Parameter(element, "c");
        var made = Expression.New(
            pair.GetConstructors()[0], [parentKey, child], pair.GetProperty("Item1")!, pair.GetProperty("Item2")!); // A tuple has both.
        var many = typeof(IEnumerable<>).MakeGenericType(element);
        var source = Expression.Call(
            typeof(Queryable), nameof(Queryable.SelectMany), [parent.Type, element, pair],
            new EntityQueryRootExpression(entity),
            Expression.Quote(Expression.Lambda(typeof(Func<,>).MakeGenericType(parent.Type, many), rows, parent)),
            Expression.Quote(Expression.Lambda(made, parent, child)));
        var row = Expression.Parameter(pair, "p");
        return new Relation(
            Expression.Lambda(parentKey, parent),
            source,
            Expression.Lambda(Expression.Property(row, "Item1"), row),
            Expression.Lambda(Expression.Property(row, "Item2"), row),
            order);
    }

    /// <summary>
    /// The collection of the parent at the bottom of the list, when it is one of children with a foreign key, and nothing but
    /// conditions and orders stand above it: a limit, for one, is one for each parent.
    /// </summary>
    private INavigation? FindForeignKey(Expression list, ParameterExpression parent)
    {
        var bottom = list;
        while (bottom is MethodCallExpression { Object: null } call && call.Method.DeclaringType == typeof(Queryable) && call.Method.Name is
            nameof(Queryable.Where) or nameof(Queryable.AsQueryable)
            or nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending))
        {
            bottom = call.Arguments[0];
        }

        return WithoutConversion(bottom) is MemberExpression member && member.Expression == parent
            ? model.Find(parent.Type)?.FindNavigation(member.Member.Name) is { IsCollection: true } navigation ? navigation : null
            : null;
    }

    private static Type? ElementOf(Type list) =>
        list.GetInterfaces().Append(list)
            .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];

    private static Expression WithoutConversion(Expression body) =>
        body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : body;

    /// <summary>Whether an expression speaks of a parameter.</summary>
    internal static bool Contains(Expression expression, ParameterExpression parameter)
    {
        var marker = Expression.Parameter(parameter.Type, parameter.Name);
        return !ReferenceEquals(Substitution.Replace(expression, parameter, marker), expression);
    }

    /// <summary>Puts the children's table in the place of the parent's collection, and the child's own parent in that of the parent.</summary>
    private sealed class Rooting(ParameterExpression parent, INavigation navigation, Expression root) : ExpressionVisitor
    {
        private ParameterExpression? _child;

        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression == parent && node.Member.Name == navigation.Name ? root : base.VisitMember(node);

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            var outer = _child;
            if (_child is null && node.Parameters is [var only] && only.Type == navigation.TargetEntityType.ClrType)
            {
                _child = only;
            }

            var visited = base.VisitLambda(node);
            _child = outer;
            return visited;
        }

        protected override Expression VisitParameter(ParameterExpression node) =>
            node == parent && _child is not null && navigation.Inverse?.PropertyInfo is { } inverse ? Expression.Property(_child, inverse) : node;
    }
}
