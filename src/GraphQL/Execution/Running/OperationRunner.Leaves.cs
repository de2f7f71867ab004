using System.Collections;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>Leaves are written into the arena when they are completed, so that a bad value is an ordinary field error.</summary>
internal sealed partial class OperationRunner
{
    private void CompleteLeaf(Selection selection, NamedType type, object value, ResultContainer container, int index)
    {
        var start = Arena.Length;
        try
        {
            if (TryWriteLeaf(selection, type, value))
            {
                container.SetLeaf(index, Arena, start);
                return;
            }

            Arena.Truncate(start);
            FailField(InvalidLeaf(type), selection, container, index);
        }
        catch (Exception exception)
        {
            Arena.Truncate(start);
            FailField(exception, selection, container, index);
        }
    }

    /// <summary>A list of leaves is one part of the arena; only its own items can remove it from the result.</summary>
    private void CompleteLeaves(
        Selection selection, NamedType type, bool itemsAreNonNull, IList items, ResultContainer container, int index)
    {
        var start = Arena.Length;
        Arena.WriteByte((byte)'[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                Arena.WriteByte((byte)',');
            }

            if (TryWriteItem(selection, type, itemsAreNonNull, items[i]) is not { } error)
            {
                continue;
            }

            ReportFieldError(error with { Path = error.Path ?? [.. container.GetPath(index), i] }, selection, container, index);
            if (itemsAreNonNull || _isAborted)
            {
                Arena.Truncate(start);
                RemoveField(container, index);
                return;
            }

            WriteNullLeaf(selection);
        }

        Arena.WriteByte((byte)']');
        container.SetLeaf(index, Arena, start);
    }

    /// <summary>Writes an item of a list.</summary>
    /// <returns>The error that makes the item null; null when it is written.</returns>
    private GraphQLError? TryWriteItem(Selection selection, NamedType type, bool isNonNull, object? value)
    {
        if (value is null && !isNonNull)
        {
            WriteNullLeaf(selection);
            return null;
        }

        if (value is null)
        {
            return ErrorBuilder.New().SetMessage(Messages.NonNullViolation).SetCode(ErrorCodes.Execution.NonNullViolation).Build();
        }

        var start = Arena.Length;
        try
        {
            if (TryWriteLeaf(selection, type, value))
            {
                return null;
            }
        }
        catch (Exception exception)
        {
            Arena.Truncate(start);
            return ToError(exception, selection);
        }

        Arena.Truncate(start);
        return InvalidLeaf(type);
    }

    private bool TryWriteLeaf(Selection selection, NamedType type, object value)
    {
        if (selection.LeafFormat is not { } format)
        {
            return TryWriteLeaf(Arena, type, value);
        }

        using var plain = new JsonWriter();
        if (!TryWriteLeaf(plain, type, value))
        {
            return false;
        }

        format.Write(Arena, plain.WrittenSpan);
        return true;
    }

    private static bool TryWriteLeaf(JsonWriter writer, NamedType type, object value)
    {
        if (type is ScalarType scalar)
        {
            return scalar.TryWriteResult(writer, value);
        }

        if (!((EnumType)type).TryGetValue(value, out var name))
        {
            return false;
        }

        writer.WriteString(name.Name);
        return true;
    }

    private void WriteNullLeaf(Selection selection)
    {
        if (selection.LeafFormat is { } format)
        {
            format.WriteNull(Arena);
        }
        else
        {
            Arena.WriteNull();
        }
    }

    private static GraphQLError InvalidLeaf(NamedType type) =>
        ErrorBuilder.New().SetMessage(Messages.InvalidLeaf(type)).SetCode(ErrorCodes.Execution.InvalidLeafValue).Build();
}
