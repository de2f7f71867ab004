using System.Text.Json;
using System.Text.Unicode;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>Reads the lines of a table's file.</summary>
/// <param name="table">The table.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class RowReader(ExchangeTable table, Problems problems)
{
    private const int Depth = 2;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = Depth, AllowDuplicateProperties = false };

    private string previous = "";

    /// <summary>
    /// The values of the columns in their order, or of the key alone for a row of which only that is public; null when
    /// something is wrong.
    /// </summary>
    internal object?[]? Read(ReadOnlyMemory<byte> line, long number)
    {
        if (!Utf8.IsValid(line.Span))
        {
            return Wrong(number, Messages.NoUtf8);
        }

        try
        {
            using var document = JsonDocument.Parse(line, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object ? ReadObject(document.RootElement, number) : Wrong(number, Messages.NoObject);
        }
        catch (JsonException error)
        {
            return Wrong(number, Messages.LineNoJson(error));
        }
    }

    private object?[]? ReadObject(JsonElement row, long number)
    {
        var count = row.GetPropertyCount();
        var isHidden = count == 1 && table.Decisions.Hidden is not null;
        var columns = isHidden ? table.Keys : table.Columns;
        var values = new object?[columns.Count];
        var isWell = true;
        for (var i = 0; i < columns.Count; i++)
        {
            isWell &= TryRead(row, columns[i], number, out values[i]);
        }

        return (count == columns.Count || KnowsAll(row, columns, number)) && isWell && IsNext(values, number) ? values : null;
    }

    private bool TryRead(JsonElement row, ExchangeColumn column, long number, out object? value)
    {
        value = null;
        if (!row.TryGetProperty(column.Name, out var element))
        {
            return IsWrong(number, column.Name, Messages.MissingMember);
        }

        if (element.ValueKind == JsonValueKind.Null)
        {
            return !IsRequired(column) || IsWrong(number, column.Name, Messages.NotNull);
        }

        value = column.Values.Read(element);
        return value is not null || IsWrong(number, column.Name, Messages.WrongValue(column.Values.Expected, element));
    }

    private static bool IsRequired(ExchangeColumn column) => !column.Property.IsNullable;

    private bool KnowsAll(JsonElement row, IReadOnlyList<ExchangeColumn> columns, long number)
    {
        var isWell = true;
        foreach (var member in row.EnumerateObject())
        {
            if (!columns.Any(column => member.NameEquals(column.Name)))
            {
                isWell = IsWrong(number, member.Name, Messages.UnknownMember(columns.Select(column => column.Name)));
            }
        }

        return isWell;
    }

    /// <summary>Keys ascend, as databases compare them, so none comes twice.</summary>
    private bool IsNext(object?[] values, long number)
    {
        var key = string.Join('/', values.Take(table.Keys.Count));
        if (string.CompareOrdinal(previous, key) >= 0)
        {
            return IsWrong(number, table.Keys[0].Name, Messages.NotAfter(previous, key));
        }

        previous = key;
        return true;
    }

    private object?[]? Wrong(long number, string problem)
    {
        problems.Add(Messages.Line(table.FileName, number, problem));
        return null;
    }

    private bool IsWrong(long number, string member, string problem)
    {
        problems.Add(Messages.Member(table.FileName, number, member, problem));
        return false;
    }
}
