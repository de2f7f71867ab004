using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace PyDotOrg.Graph.Data.Tests.Upgrades;

/// <summary>Two rows for any table of any version of the schema, made of the model: the first has a value everywhere, the second where one must be.</summary>
/// <param name="today">The present model, which knows what the values of columns mean: models of migrations know only how they are stored.</param>
internal sealed class SampleRows(IModel today)
{
    /// <summary>The rows of a table.</summary>
    internal static readonly int[] Numbers = [1, 2];

    /// <summary>One statement for all rows of a table.</summary>
    internal string Insert(ITable table)
    {
        var columns = table.Columns.ToArray();
        var rows = Numbers.Select(row => $"({string.Join(", ", columns.Select(column => column.StoreTypeMapping.GenerateSqlLiteral(Stored(column, row))))})");
        return $"INSERT INTO \"{table.Name}\" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) VALUES\n{string.Join(",\n", rows)};";
    }

    /// <summary>A value as it is stored; null where there is none.</summary>
    internal object? Stored(IColumn column, int row)
    {
        if (column.IsNullable && row > 1 && !IsMade(column))
        {
            return null;
        }

        var key = column.Table.ForeignKeyConstraints.FirstOrDefault(key => key.Columns.Contains(column));
        if (key is not null)
        {
            return Stored((IColumn)key.PrincipalColumns[key.Columns.ToList().IndexOf(column)], row);
        }

        var mapping = MeaningOf(column);
        return RefersToWhatIsNotThereYet(column, mapping) ? null : Stored(Value(column, mapping.ClrType, row), mapping);
    }

    private static object? Stored(object value, RelationalTypeMapping mapping) =>
        mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;

    private static object Value(IColumn column, Type type, int row) => type switch
    {
        { IsEnum: true } => Enum.GetValues(type).GetValue(row % Enum.GetValues(type).Length)!, // Within bounds.
        _ when type == typeof(string) => Text(column, row),
        _ when type == typeof(Guid) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{column.Table.Name} {column.Name} {row}"))[..16]),
        _ when type == typeof(bool) => row == 1,
        _ when type == typeof(int) => row,
        _ when type == typeof(long) => (long)row,
        _ when type == typeof(DateTime) => new DateTime(2026, 1, row, 12, 30, 15, 123, 456, DateTimeKind.Utc),
        _ when type == typeof(DateOnly) => new DateOnly(2026, 2, row),
        _ when type == typeof(TimeOnly) => new TimeOnly(18, 30, row),
        _ when type == typeof(TimeSpan) => TimeSpan.FromMinutes(90 * row),
        _ => throw new NotSupportedException($"{column.Table.Name}.{column.Name} is a {type}: say here what a value of it is."),
    };

    private static string Text(IColumn column, int row)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{column.Name.Replace('_', ' ')} {row}");
        var longest = column.PropertyMappings[0].Property.GetMaxLength();
        return longest is null ? text + " Ünïcode 🐍 'quoted'" : text[^Math.Min(text.Length, longest.Value)..];
    }

    private RelationalTypeMapping MeaningOf(IColumn column) =>
        today.GetRelationalModel().FindTable(column.Table.Name, null)?.FindColumn(column.Name)?.PropertyMappings[0].TypeMapping
        ?? column.StoreTypeMapping;

    /// <summary>What the program fills in by itself when it finds nothing.</summary>
    private static bool IsMade(IColumn column) => column.Name.EndsWith("_html", StringComparison.Ordinal);

    /// <summary>The first version had releases with a page, and no pages.</summary>
    private static bool RefersToWhatIsNotThereYet(IColumn column, RelationalTypeMapping mapping) =>
        column.IsNullable && mapping.ClrType == typeof(Guid) && column.Name.EndsWith("_id", StringComparison.Ordinal);
}
