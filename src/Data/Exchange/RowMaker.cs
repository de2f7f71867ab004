using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>Makes whole rows of what files have of them: what is not there has the value of a new row, what is made of others is made.</summary>
/// <param name="table">The table.</param>
/// <param name="now">The time of the import in UTC.</param>
internal sealed class RowMaker(ExchangeTable table, DateTime now)
{
    private readonly StandIn?[] standIns = Pick(table, table.Decisions.StandIns);
    private readonly StandIn?[] hidden = table.Decisions.Hidden is { } values ? Pick(table, values) : [];

    /// <summary>The values of all columns of the table, as the database takes them.</summary>
    /// <param name="values">Those of <see cref="RowReader.Read"/>.</param>
    internal object?[] Make(object?[] values) => table.Entity.HasSharedClrType ? Pair(values) : Row(values);

    private object?[] Pair(object?[] values)
    {
        var made = new object?[table.All.Count];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = table.All[i].Stored(values[IndexOf(table.All[i])]);
        }

        return made;
    }

    private int IndexOf(ExchangeColumn column)
    {
        var index = 0;
        while (table.Columns[index] != column)
        {
            index++;
        }

        return index;
    }

    private object?[] Row(object?[] values)
    {
        var row = Activator.CreateInstance(table.Entity.ClrType)!; // Entities are classes.
        for (var i = 0; i < values.Length; i++)
        {
            table.Columns[i].Property.PropertyInfo!.SetValue(row, values[i]); // Only pairs have columns without a property.
        }

        RenderingInterceptor.Render(row);
        var id = (Guid)values[0]!; // Never null: it is the key.
        var isHidden = values.Length < table.Columns.Count;
        var made = new object?[table.All.Count];
        for (var i = 0; i < made.Length; i++)
        {
            var column = table.All[i];
            var standIn = (isHidden ? hidden[i] : null) ?? standIns[i];
            made[i] = column.Stored(standIn is null ? column.Property.PropertyInfo!.GetValue(row) : standIn(id, now));
        }

        return made;
    }

    private static StandIn?[] Pick(ExchangeTable table, IReadOnlyDictionary<string, StandIn> values) =>
        [.. table.All.Select(column => values.GetValueOrDefault(column.Name))];
}
