using System.Collections;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>CompleteValue (specification, section 6.4.3).</summary>
internal sealed partial class OperationRunner
{
    private void CompleteField(Selection selection, object? value, ResultContainer container, int index)
    {
        if (selection.IsGuarded)
        {
            switch (value)
            {
                case FieldFailure failure:
                    FailField(failure.Error, selection, container, index);
                    return;
                case ResultNode node:
                    container.SetValue(index, node);
                    node.Attach(this);
                    return;
                default:
                    break;
            }
        }

        CompleteValue(selection, selection.Field.Type, value, container, index);
    }

    /// <inheritdoc/>
    public override void CompleteValue(Selection selection, IType type, object? value, ResultContainer container, int index)
    {
        if (value is null)
        {
            CompleteNull(selection, container, index);
            return;
        }

        switch (type is NonNullType nonNull ? nonNull.InnerType : type)
        {
            case ScalarType or EnumType:
                CompleteLeaf(selection, (NamedType)type.NullableType(), value, container, index);
                break;
            case ListType list:
                CompleteList(selection, list, value, container, index);
                break;
            case ObjectType objectType:
                CompleteObject(selection, objectType, value, container, index);
                break;
            case NamedType named:
                CompleteAbstract(selection, named, value, container, index);
                break;
            default:
                break;
        }
    }

    private void CompleteNull(Selection selection, ResultContainer container, int index)
    {
        if (!container.TrySetNull(index))
        {
            var error = ErrorBuilder.New().SetMessage(Messages.NonNullViolation).SetCode(ErrorCodes.Execution.NonNullViolation);
            FailField(error.Build(), selection, container, index);
        }
    }

    private void CompleteObject(Selection selection, ObjectType type, object value, ResultContainer container, int index)
    {
        var set = selection.GetInitialSet(type);
        var result = new ResultObject(set, Arena) { Parent = container, Index = index, IsLifted = selection.IsLifted };
        container.SetValue(index, result);
        if (set.Deferred is not null)
        {
            Defer(set.Deferred, value, result);
        }

        ExecuteSelectionSet(set, value, result);
    }

    private void CompleteAbstract(Selection selection, NamedType type, object value, ResultContainer container, int index)
    {
        ObjectType? actual;
        try
        {
            actual = Schema.ResolveType(type, value);
        }
        catch (Exception exception)
        {
            FailField(exception, selection, container, index);
            return;
        }

        if (actual is not null)
        {
            CompleteObject(selection, actual, value, container, index);
            return;
        }

        var error = ErrorBuilder.New()
            .SetMessage(Messages.UnresolvedAbstractType(value.GetType(), type))
            .SetCode(ErrorCodes.Execution.CannotResolveAbstractType);
        FailField(error.Build(), selection, container, index);
    }

    private void CompleteList(Selection selection, ListType type, object value, ResultContainer container, int index)
    {
        if (selection.Stream is not null && ReferenceEquals(type, selection.Field.Type.NullableType()))
        {
            StreamList(selection, type, value, container, index);
            return;
        }

        if ((value as IList ?? Materialize(value)) is { } items)
        {
            CompleteItems(selection, type, items, container, index);
        }
        else
        {
            FailField(new InvalidOperationException(Messages.NotAList(selection.Field)), selection, container, index);
        }
    }

    private void CompleteItems(Selection selection, ListType type, IList items, ResultContainer container, int index)
    {
        var element = type.ElementType;
        if (element.NullableType() is NamedType leaf && leaf.IsLeaf())
        {
            CompleteLeaves(selection, leaf, element is NonNullType, items, container, index);
            return;
        }

        var list = new ResultList(items.Count, element is NonNullType, Arena) { Parent = container, Index = index };
        container.SetValue(index, list);
        for (var i = 0; i < items.Count; i++)
        {
            CompleteValue(selection, element, items[i], list, i);
            if (list.IsRemoved || _isAborted)
            {
                return;
            }
        }
    }

    /// <summary>The items of a sequence; null when the value is none.</summary>
    private static List<object?>? Materialize(object value) => AsSequence(value) is { } sequence ? [.. sequence.Cast<object?>()] : null;

    /// <summary>Text and dictionaries are sequences to C#, but no lists to anyone else.</summary>
    private static IEnumerable? AsSequence(object value) => value is string or IDictionary ? null : value as IEnumerable;
}
