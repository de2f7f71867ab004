namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>One key of an order as it stands in SQL.</summary>
/// <param name="Name">The column, quoted.</param>
/// <param name="IsDescending">Whether greater keys come first.</param>
/// <param name="IsNullable">Whether the column may be null.</param>
internal readonly record struct SeekKey(string Name, bool IsDescending, bool IsNullable);

/// <summary>
/// The condition for rows behind or before a position of an order (keyset paging). Nulls come last in both directions, so
/// nothing is behind null but the rows that equal it so far, and every value is before it.
/// </summary>
internal static class SeekPredicate
{
    /// <summary>Writes the condition.</summary>
    /// <param name="keys">The order.</param>
    /// <param name="values">For each key its value in SQL; null where the position has null.</param>
    /// <param name="isAfter">Whether rows behind the position are wanted rather than those before it.</param>
    public static string Write(ReadOnlySpan<SeekKey> keys, ReadOnlySpan<string?> values, bool isAfter)
    {
        var parts = Parts(keys, values, isAfter);
        if (parts.Count < 2)
        {
            return parts.Count == 0 ? "1 = 0" : parts[0];
        }

        var condition = string.Join(" OR ", parts.Select(part => $"({part})"));
        // Says no more than the rest, but is a range that an index can start at. Behind a value there may be nulls, too.
        return values[0] is null || (isAfter && keys[0].IsNullable)
            ? condition
            : $"{keys[0].Name} {Operator(keys[0], isAfter)}= {values[0]} AND ({condition})";
    }

    /// <summary>
    /// For each key the rows that are beyond its value and equal in all keys before. Side by side and not in each other:
    /// SQLite's parser has a stack of a hundred places.
    /// </summary>
    private static List<string> Parts(ReadOnlySpan<SeekKey> keys, ReadOnlySpan<string?> values, bool isAfter)
    {
        var parts = new List<string>();
        var equal = "";
        for (var i = 0; i < keys.Length; i++)
        {
            if (CanCompareTogether(keys[i..], values[i..]))
            {
                parts.Add(equal + Together(keys[i..], values[i..], isAfter));
                return parts;
            }

            if (Beyond(keys[i], values[i], isAfter) is { } beyond)
            {
                parts.Add(equal + beyond);
            }

            equal += $"{Equal(keys[i], values[i])} AND ";
        }

        return parts;
    }

    private static string Together(ReadOnlySpan<SeekKey> keys, ReadOnlySpan<string?> values, bool isAfter) => keys.Length == 1
        ? $"{keys[0].Name} {Operator(keys[0], isAfter)} {values[0]}"
        : $"({Names(keys)}) {Operator(keys[0], isAfter)} ({string.Join(", ", values!)})"; // All are values.

    /// <summary>
    /// The rows behind a value of a key that may be null are two ranges: greater values, and nulls. Together they are no range
    /// that an index could start at; one by one they are.
    /// </summary>
    /// <returns>The two conditions; null when one condition does.</returns>
    public static (string Values, string Nulls)? Split(ReadOnlySpan<SeekKey> keys, ReadOnlySpan<string?> values)
    {
        if (!keys[0].IsNullable || values[0] is null)
        {
            return null;
        }

        SeekKey[] known = [keys[0] with { IsNullable = false }, .. keys[1..]];
        return (Write(known, values, isAfter: true), $"{keys[0].Name} IS NULL");
    }

    /// <summary>Keys of one direction without nulls are one comparison of rows, which an index answers as a range.</summary>
    private static bool CanCompareTogether(ReadOnlySpan<SeekKey> keys, ReadOnlySpan<string?> values)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i].IsNullable || values[i] is null || keys[i].IsDescending != keys[0].IsDescending)
            {
                return false;
            }
        }

        return true;
    }

    private static string? Beyond(SeekKey key, string? value, bool isAfter)
    {
        if (value is null)
        {
            return isAfter || !key.IsNullable ? null : $"{key.Name} IS NOT NULL";
        }

        var compared = $"{key.Name} {Operator(key, isAfter)} {value}";
        return isAfter && key.IsNullable ? $"({compared} OR {key.Name} IS NULL)" : compared;
    }

    private static string Equal(SeekKey key, string? value) => value is null ? $"{key.Name} IS NULL" : $"{key.Name} = {value}";

    private static char Operator(SeekKey key, bool isAfter) => key.IsDescending == isAfter ? '<' : '>';

    private static string Names(ReadOnlySpan<SeekKey> keys)
    {
        var names = new string[keys.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = keys[i].Name;
        }

        return string.Join(", ", names);
    }
}
