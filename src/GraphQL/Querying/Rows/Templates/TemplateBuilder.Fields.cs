using System.Linq.Expressions;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Querying.Expressions;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <content>Fields that become columns, related objects and lists.</content>
internal sealed partial class TemplateBuilder
{
    private void AddLeaf(Selection selection, int index, LambdaExpression path)
    {
        var field = selection.Field;
        var resolver = field.Resolver!; // A leaf has a projection.
        var column = Composition.Compose(path, _context.Projections.Get(selection));
        var type = field.Type.NamedType();
        _draft.Add(new RowOp
        {
            Prefix = [],
            Kind = LeafKinds.Of(type, column.ReturnType, resolver),
            Ordinal = _level.AddColumn(column),
            Leaf = new RowLeaf
            {
                Selection = selection,
                Object = index,
                IsNullable = !field.Type.IsNonNull(),
                Enum = type is EnumType choice ? new EnumJson(choice) : null,
                Scalar = type as ScalarType,
                NodeId = resolver.NodeId,
            },
        });
    }

    /// <summary>The element of an edge is the row itself.</summary>
    private void AddNode(Selection selection, int index, LambdaExpression path)
    {
        var item = new RowObject
        {
            Type = _context.ElementType,
            Parent = index,
            Selection = selection,
            IsNullable = !selection.Field.Type.IsNonNull(),
        };
        AddObject(item, selection.GetSelectionSet(item.Type), path, new ObjectForm(-1, selection.IsLifted));
    }

    /// <summary>Whether the statement can give the object's fields: it is a row of a table, or the query itself makes it.</summary>
    private bool TrySplitObject(Selection selection, LambdaExpression path, out LambdaExpression inner, out LambdaExpression? indicator)
    {
        var (split, condition) = Composition.SplitCondition(Composition.Compose(path, _context.Projections.Get(selection)));
        inner = split;
        indicator = null;
        var isMade = inner.Body is MemberInitExpression or NewExpression;
        if (!isMade && !_context.Backend.IsEntity(inner.ReturnType))
        {
            return false;
        }

        if (!isMade && !selection.Field.Type.IsNonNull())
        {
            var exists = Expression.NotEqual(inner.Body, Expression.Constant(null, inner.ReturnType));
            condition = condition is null ? exists : Expression.AndAlso(condition, exists);
        }

        indicator = condition is null ? null : Expression.Lambda(condition, inner.Parameters);
        return true;
    }

    private void AddRelated(Selection selection, int index, LambdaExpression inner, LambdaExpression? indicator)
    {
        var item = new RowObject
        {
            Type = _context.ObjectTypeOf(selection.Field.Type.NamedType(), inner.ReturnType),
            Parent = index,
            Selection = selection,
            IsNullable = !selection.Field.Type.IsNonNull(),
        };
        var column = indicator is null ? -1 : _level.AddColumn(indicator);
        AddObject(item, selection.GetSelectionSet(item.Type), inner, new ObjectForm(column, selection.IsLifted));
    }

    private void AddList(Selection selection, int index, ObjectType type, LambdaExpression path)
    {
        var relation = _context.Backend.InvertRelation(_context.Projections.Get(selection));
        var key = _level.AddColumn(Composition.Compose(path, relation.ParentKey));
        _level.Children.Add(new ChildDraft(selection, type, relation, key));
        _draft.AddPlace(RowOpKind.ChildList, new RowPlace(RowPlaceKind.ChildList, index, selection, _level.Children.Count - 1));
    }
}
