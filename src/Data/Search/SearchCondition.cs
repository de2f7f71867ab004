using System.Data.Common;
using System.Globalization;

namespace PyDotOrg.Graph.Data.Search;

/// <summary>How an attribute of a kind is compared: SQL over the row <c>r</c> of the kind's table.</summary>
/// <param name="Sql">The condition; <c>{0}</c> and <c>{1}</c> stand for the values.</param>
/// <param name="Read">The values that a filter's text means; null when no row of the kind can have it.</param>
internal sealed record SearchCondition(string Sql, Func<string, object[]?> Read)
{
    private const string InstantFormats = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

    /// <summary>The mark of the documents that may have a value; none unless given.</summary>
    private Func<object[], string>? Marks { get; init; }

    /// <summary>An attribute that is the same for all rows that can be found.</summary>
    public static SearchCondition Always(string value) => new("1 = 1", text => text == value ? [] : null);

    /// <summary>An attribute that is true or false.</summary>
    public static SearchCondition Flag(string column) => new($"r.{column} = {{0}}", text => bool.TryParse(text, out var flag) ? [flag] : null)
    {
        Marks = static values => SearchMarks.Flag((bool)values[0]),
    };

    /// <summary>A text, compared exactly.</summary>
    public static SearchCondition Text(string sql) => new(sql, static text => [text]) { Marks = static values => SearchMarks.Text((string)values[0]) };

    /// <summary>A word in a list with commas between its words.</summary>
    public static SearchCondition Keyword(string column) => new(
        $"',' || replace(replace(lower(r.{column}), ', ', ','), ' ,', ',') || ',' LIKE {{0}} ESCAPE '\\'",
        static text => [$"%,{Escape(text.ToLowerInvariant())},%"]);

    /// <summary>A time: that instant to the microsecond, or any instant of that day in UTC.</summary>
    public static SearchCondition Time(string column) => TimeIn($"r.{column} >= {{0}} AND r.{column} < {{1}}");

    /// <summary>The same with a condition of its own.</summary>
    public static SearchCondition TimeIn(string sql) => new(sql, ReadTime);

    /// <summary>The mark of the documents that may have the value; null when there is none.</summary>
    public string? Mark(string value) => Marks is not null && Read(value) is { } values ? Marks(values) : null;

    /// <summary>Writes the condition and adds its values to a command.</summary>
    /// <returns>Null when no row can have the value.</returns>
    public string? Write(string value, DbCommand command)
    {
        if (Read(value) is not { } values)
        {
            return null;
        }

        return string.Format(CultureInfo.InvariantCulture, Sql, Array.ConvertAll(values, each => (object)Add(command, each)));
    }

    private static string Add(DbCommand command, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"@f{command.Parameters.Count}");
        parameter.Value = value;
        command.Parameters.Add(parameter);
        return parameter.ParameterName;
    }

    private static object[]? ReadTime(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            var start = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            return day == DateOnly.MaxValue ? null : [start, start.AddDays(1)];
        }

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTime.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture, Utc, out var time) && time < DateTime.MaxValue.Date
            ? [time, time.AddMicroseconds(1)]
            : null;
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
