using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>A member of an input whose value goes to a column; the id of another row must lead to one.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <param name="property">The member.</param>
/// <param name="column">The property of the entity.</param>
/// <param name="isNullable">Whether the column may be empty.</param>
internal sealed class ColumnMember<T>(PropertyInfo property, PropertyInfo column, bool isNullable) : MappedMember<T>(property)
    where T : Entity
{
    private readonly Action<T, object?> _write = Compile(column);
    private readonly bool _mayBeEmpty = column.PropertyType == typeof(string) && !isNullable
        && property.GetCustomAttribute<TextAttribute>() is not { Least: > 0 } && !property.IsDefined(typeof(SlugAttribute));

    public override async ValueTask WriteAsync(object? value, Write<T> write)
    {
        if (value is null && !isNullable)
        {
            WriteNothing(write);
        }
        else if (value is Guid id && PrincipalOf(write) is { } principal
            && await write.Db.FindAsync(principal.ClrType, [id], write.Cancellation) is null)
        {
            write.RefuseValue(Messages.NothingToReferTo(id), Name);
        }
        else
        {
            _write(write.Row, value is Uri address ? address.OriginalString : value);
        }
    }

    /// <summary>Null where the column has a value: new rows keep that of the entity, texts that may be empty are emptied.</summary>
    private void WriteNothing(Write<T> write)
    {
        if (_mayBeEmpty)
        {
            _write(write.Row, "");
        }
        else if (!write.IsNew)
        {
            write.RefuseValue(Messages.MayNotBeNull, Name);
        }
    }

    /// <summary>The entity that the column's ids are of; null when it has no ids.</summary>
    private IEntityType? PrincipalOf(Write<T> write) => write.Db.Model.FindEntityType(typeof(T))?.FindProperty(column.Name)?
        .GetContainingForeignKeys().FirstOrDefault()?.PrincipalEntityType;

    private static Action<T, object?> Compile(PropertyInfo column)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var value = Expression.Parameter(typeof(object), "value");
        return Expression.Lambda<Action<T, object?>>(
            Expression.Assign(Expression.Property(row, column), Expression.Convert(value, column.PropertyType)), row, value).Compile();
    }
}
