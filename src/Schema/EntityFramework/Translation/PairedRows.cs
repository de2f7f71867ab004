using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using PyDotOrg.Graph.Schema.EntityFramework.Model;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Expressions;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>
/// The list of one parent whose children a table between both links to it, such as the jobs of a type, as a list of children with
/// a condition: then <see cref="DividedRows"/> chooses between walking along the order and beginning with the pairs.
/// </summary>
/// <remarks>As a walk, a page of a type that 10 of a million jobs have took 672 ms.</remarks>
/// <param name="model">The model.</param>
internal sealed class PairedRows(IModel model)
{
    /// <summary>The same statement over the children's own table; unchanged when it is no such list.</summary>
    public StatementDescription Of(StatementDescription description) =>
        description is { Kind: StatementKind.Rows, HasSingleParent: true, Element: not null, KeysIndex: >= 0 }
        && description.Source is MethodCallExpression { Method.Name: nameof(Queryable.SelectMany), Arguments: [_, UnaryExpression { Operand: LambdaExpression list }, ..] }
        && Children(list, description.KeysIndex) is { } children
            ? description with { Source = children, Element = null, GroupKey = null, KeysIndex = -1 }
            : description;

    /// <summary>The children as rows of their table that the parent with a key is among the parents of; null when they are others.</summary>
    private MethodCallExpression? Children(LambdaExpression list, int keysIndex)
    {
        var parent = list.Parameters[0];
        if (StatementQuery.Unconditional(list.Body) is not MemberExpression member || member.Expression != parent
            || model.FindEntityType(parent.Type) is not { } entity || entity.FindPrimaryKey()?.Properties is not [var key]
            || entity.FindSkipNavigation(member.Member.Name) is not { Inverse.PropertyInfo: { } parents } pairs)
        {
            return null;
        }

        var source = Substitution.Replace(Bare(list.Body), member, new EntityQueryRootExpression(pairs.TargetEntityType));
        var child = Expression.Parameter(pairs.TargetEntityType.ClrType, "child");
        var each = EntityModel.Member(parent, key);
        var isParent = Expression.Lambda(Expression.Equal(each, ParameterTokens.Parameter(keysIndex, each.Type)), parent);
        var has = Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [parent.Type], Expression.Property(child, parents), isParent);
        return RelationInverter.Contains(source, parent)
            ? null
            : Expression.Call(typeof(Queryable), nameof(Queryable.Where), [child.Type], source, Expression.Quote(Expression.Lambda(has, child)));
    }

    private static Expression Bare(Expression body) => body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : body;
}
