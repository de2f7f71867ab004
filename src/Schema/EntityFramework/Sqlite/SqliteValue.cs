namespace PyDotOrg.Graph.Schema.EntityFramework.Sqlite;

/// <summary>A value as SQLite takes it: a number, or a part of the buffer with the texts of the statement.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Number">The whole number, or the bits of the other one.</param>
/// <param name="Start">The first byte of the text.</param>
/// <param name="Length">The number of its bytes.</param>
internal readonly record struct SqliteValue(SqliteValueKind Kind, long Number, int Start, int Length)
{
    /// <summary>A whole number.</summary>
    public static SqliteValue Of(long number) => new(SqliteValueKind.Integer, number, 0, 0);

    /// <summary>A number with a fraction.</summary>
    public static SqliteValue Of(double number) => new(SqliteValueKind.Double, BitConverter.DoubleToInt64Bits(number), 0, 0);

    /// <summary>A text.</summary>
    public static SqliteValue Text(int start, int length) => new(SqliteValueKind.Text, 0, start, length);
}

/// <summary>The kinds of values.</summary>
internal enum SqliteValueKind
{
    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fraction.</summary>
    Double,

    /// <summary>Text.</summary>
    Text,
}
