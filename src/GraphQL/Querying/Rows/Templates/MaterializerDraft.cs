using System.Linq.Expressions;
using System.Text;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>An object in memory that is to be made of columns.</summary>
/// <param name="body">Makes the object; its values are <see cref="ColumnValue"/>.</param>
internal sealed class MaterializerDraft(Expression body)
{
    private static readonly ParameterExpression Row = Expression.Parameter(typeof(RowReader), "row");

    /// <summary>The delegate, for a statement whose columns are known.</summary>
    public RowMaterializer Compile(IReadOnlyList<StatementColumn> columns)
    {
        var made = new Reading(columns).Visit(body)!; // Null only for null.
        return Expression.Lambda<RowMaterializer>(Expression.Convert(made, typeof(object)), Row).Compile();
    }

    private sealed class Reading(IReadOnlyList<StatementColumn> columns) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node)
        {
            var value = (ColumnValue)node; // There is no other extension in a draft.
            var column = columns[value.Column];
            var ordinal = Expression.Constant(column.Ordinal);
            var read = Read(value.Type, ordinal);
            return column.IsNullable
                ? Expression.Condition(
                    Expression.Call(Row, nameof(RowReader.IsNull), [], ordinal), Expression.Default(value.Type), read)
                : read;
        }

        private static Expression Read(Type type, ConstantExpression ordinal)
        {
            var value = Nullable.GetUnderlyingType(type) ?? type;
            return value == typeof(string)
                ? Expression.Call(typeof(Reading), nameof(Text), [], Row, ordinal)
                : Expression.Convert(Expression.Convert(Expression.Call(Row, Getter(value), [], ordinal), value), type);
        }

        private static string Getter(Type type) =>
            type == typeof(Guid) ? nameof(RowReader.GetGuid)
            : type == typeof(bool) ? nameof(RowReader.GetBoolean)
            : type == typeof(DateOnly) ? nameof(RowReader.GetDate)
            : type == typeof(DateTime) ? nameof(RowReader.GetInstant)
            : type == typeof(int) || type == typeof(long) || type == typeof(short) ? nameof(RowReader.GetInt64)
            : nameof(RowReader.GetValue);

        private static string Text(RowReader row, int ordinal) => row.TryGetText(ordinal, out var text) ? Encoding.UTF8.GetString(text) : "";
    }
}
