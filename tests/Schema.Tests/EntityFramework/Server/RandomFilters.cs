using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;

/// <summary>
/// Makes filters by chance, each together with what it means in C#: the oracle for what databases make of it. Operands are
/// taken from the rows, so that something is found.
/// </summary>
/// <param name="random">The chance; the same seed gives the same filters.</param>
/// <param name="releases">All rows.</param>
public sealed partial class RandomFilters(Random random, IReadOnlyList<Release> releases)
{
    /// <summary>The most filters in each other.</summary>
    private const int MaxDepth = 5;

    private static readonly string[] Membership = ["eq", "neq", "in", "nin"];
    private static readonly string[] Comparison = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] Text = ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];
    private static readonly string[] AnyCase = ["ieq", "icontains", "istartsWith", "iendsWith"];

    /// <summary>The next filter of releases.</summary>
    public Condition<Release> Next() => Filter(Releases(), depth: 1);

    private (string, Func<int, Condition<Release>>)[] Releases() =>
    [
        ("name", depth => Value(depth, release => release.Name, "text i")),
        ("slug", depth => Value(depth, release => release.Slug, "text")),
        ("versionNumber", depth => Value(depth, release => release.VersionNumber, "text")),
        ("status", depth => Value(depth, release => release.Status, "")),
        ("version", depth => Value(depth, release => release.Version, "")),
        ("isLatest", depth => Value(depth, release => release.IsLatest, "flag")),
        ("preRelease", depth => Value(depth, release => release.PreRelease, "flag")),
        ("releaseDate", depth => Value(depth, release => release.ReleaseDate, "order null")),
        ("eolDate", depth => Value(depth, release => release.EolDate, "order null")),
        ("versionOrder", depth => Value(depth, release => release.VersionOrder, "order")),
        ("createdAt", depth => Value(depth, release => release.CreatedAt, "order")),
        ("id", depth => Value(depth, release => release.Id, "order")),
        ("seriesId", depth => Value(depth, release => release.SeriesId, "order null")),
        ("series", depth => Member(depth, (Release release) => release.Series, Series())),
        ("files", depth => List(depth, (Release release) => release.Files, Files())),
    ];

    private (string, Func<int, Condition<ReleaseSeries>>)[] Series()
    {
        var all = releases.Select(release => release.Series).OfType<ReleaseSeries>().ToList();
        return
        [
            ("name", depth => Value(depth, series => series.Name, "text", all)),
            ("pep", depth => Value(depth, series => series.Pep, "order null", all)),
            ("status", depth => Value(depth, series => series.Status, "", all)),
            ("endOfLife", depth => Value(depth, series => series.EndOfLife, "order null", all)),
        ];
    }

    private (string, Func<int, Condition<ReleaseFile>>)[] Files()
    {
        var all = releases.SelectMany(release => release.Files).ToList();
        return
        [
            ("name", depth => Value(depth, file => file.Name, "text", all)),
            ("isSource", depth => Value(depth, file => file.IsSource, "flag", all)),
            ("filesize", depth => Value(depth, file => file.Filesize, "order", all)),
            ("operatingSystem", depth => Member(depth, (ReleaseFile file) => file.OperatingSystem, [("slug", inner => Value(inner, system => system.Slug, "text", [.. all.Select(file => file.OperatingSystem)]))])),
            ("release", depth => Member(depth, (ReleaseFile file) => file.Release, [("status", inner => Value(inner, release => release.Status, ""))])),
        ];
    }

    /// <summary>Some fields of an object, <c>and</c> and <c>or</c> among them.</summary>
    private Condition<T> Filter<T>((string Name, Func<int, Condition<T>> Next)[] members, int depth)
    {
        var parts = new Dictionary<string, Condition<T>>(StringComparer.Ordinal);
        for (var count = random.Next(depth == 1 ? 1 : 0, 3); count > 0; count--)
        {
            var (name, next) = members[random.Next(members.Length)];
            parts[name] = next(depth + 1);
        }

        return Combine(parts, depth, () => Filter(members, depth + 1));
    }

    /// <summary>Adds <c>and</c> and <c>or</c> now and then; everything holds together.</summary>
    private Condition<T> Combine<T>(Dictionary<string, Condition<T>> parts, int depth, Func<Condition<T>> next)
    {
        foreach (var word in (string[])["and", "or"])
        {
            if (depth < MaxDepth && random.Next(4) == 0)
            {
                var inner = Enumerable.Range(0, random.Next(4)).Select(_ => next()).ToList();
                var text = $"[{string.Join(", ", inner.Select(part => part.Text))}]";
                var tests = inner.Select(part => part.Test).ToList();
                var isOpen = word == "and" ? tests.TrueForAll(test => test is null) : tests.Count == 0 || tests.Contains(null);
                parts[word] = new(text, isOpen ? null
                    : word == "and" ? item => tests.TrueForAll(test => test is null || test(item))
                    : item => tests.Exists(test => test!(item))); // With a null among them it is open.
            }
        }

        var all = parts.Values.Select(part => part.Test).OfType<Func<T, bool>>().ToList();
        return new(
            $"{{ {string.Join(", ", parts.Select(part => $"{part.Key}: {part.Value.Text}"))} }}",
            all.Count == 0 ? null : item => all.TrueForAll(test => test(item)));
    }

    /// <summary>A missing object passes only what asks nothing.</summary>
    private Condition<T> Member<T, TMember>(int depth, Func<T, TMember?> get, (string, Func<int, Condition<TMember>>)[] members)
        where TMember : class
    {
        var inner = Filter(members, depth);
        return new(inner.Text, inner.Test is { } test ? item => get(item) is { } member && test(member) : null);
    }

    private Condition<T> List<T, TElement>(int depth, Func<T, IEnumerable<TElement>> get, (string, Func<int, Condition<TElement>>)[] members)
    {
        if (random.Next(4) == 0)
        {
            var any = random.Next(2) == 0;
            return new($"{{ any: {(any ? "true" : "false")} }}", item => get(item).Any() == any);
        }

        var inner = Filter(members, depth + 1);
        var test = inner.Test ?? (_ => true);
        return random.Next(3) switch
        {
            0 => new($"{{ all: {inner.Text} }}", item => get(item).All(test)),
            1 => new($"{{ none: {inner.Text} }}", item => !get(item).Any(test)),
            _ => new($"{{ some: {inner.Text} }}", item => get(item).Any(test)),
        };
    }

    private Condition<Release> Value<TValue>(int depth, Func<Release, TValue> get, string kind) => Value(depth, get, kind, releases);

    private Condition<T> Value<T, TValue>(int depth, Func<T, TValue> get, string kind, IReadOnlyList<T> rows)
    {
        string[] operations =
        [
            .. kind == "flag" ? Membership[..2] : Membership,
            .. kind.Contains("order", StringComparison.Ordinal) ? Comparison : [],
            .. kind.StartsWith("text", StringComparison.Ordinal) ? Text : [],
            .. kind == "text i" ? AnyCase : [],
        ];
        var parts = new Dictionary<string, Condition<T>>(StringComparer.Ordinal);
        for (var count = random.Next(depth == 2 ? 1 : 0, 3); count > 0; count--)
        {
            var operation = operations[random.Next(operations.Length)];
            parts[operation] = Operation(operation, get, kind.Contains("null", StringComparison.Ordinal), rows);
        }

        // Of the operations, those on texts have `and` and `or`.
        var maxDepth = kind.StartsWith("text", StringComparison.Ordinal) ? depth : MaxDepth;
        return Combine(parts, maxDepth, () => Value(depth + 1, get, kind, rows));
    }

    private Condition<T> Operation<T, TValue>(string operation, Func<T, TValue> get, bool isNullable, IReadOnlyList<T> rows)
    {
        object? Sample() => get(rows[random.Next(rows.Count)]);
        if (operation is "in" or "nin")
        {
            var list = Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(6) == 0 ? null : Sample()).ToList();
            return new($"[{string.Join(", ", list.Select(Literal))}]", item => list.Contains(get(item)) == (operation == "in"));
        }

        var takesNull = operation is "eq" or "neq" || (isNullable && Array.IndexOf(Comparison, operation) >= 0);
        var operand = takesNull && random.Next(6) == 0 ? null : Sample();
        if (operand is null && !takesNull)
        {
            operand = "";
        }

        if (operand is string text && operation is not ("eq" or "neq"))
        {
            operand = Piece(text);
        }

        return new(Literal(operand), item => Holds(operation, get(item), operand));
    }

    private string Piece(string text)
    {
        var start = random.Next(text.Length + 1);
        var piece = random.Next(3) == 0 ? text[..start] : text.Substring(start, random.Next(text.Length - start + 1));
        return random.Next(5) == 0 ? piece.ToUpperInvariant() : piece;
    }

    /// <summary>What each operation means. A negated one holds for null, too; nothing is greater or lower than null.</summary>
    private static bool Holds(string operation, object? value, object? operand) => operation switch
    {
        "eq" => Equals(value, operand),
        "gt" => Order(value, operand) > 0,
        "gte" => Order(value, operand) >= 0,
        "lt" => Order(value, operand) < 0,
        "lte" => Order(value, operand) <= 0,
        "contains" => ((string)value!).Contains((string)operand!, StringComparison.Ordinal),
        "startsWith" => ((string)value!).StartsWith((string)operand!, StringComparison.Ordinal),
        "endsWith" => ((string)value!).EndsWith((string)operand!, StringComparison.Ordinal),
        "ieq" => Lower(value) == Lower(operand),
        "icontains" => Lower(value).Contains(Lower(operand), StringComparison.Ordinal),
        "istartsWith" => Lower(value).StartsWith(Lower(operand), StringComparison.Ordinal),
        "iendsWith" => Lower(value).EndsWith(Lower(operand), StringComparison.Ordinal),
        _ => !Holds(operation == "neq" ? "eq" : operation[1..], value, operand),
    };

    private static int? Order(object? left, object? right) => left is null || right is null ? null : ((IComparable)left).CompareTo(right);

    /// <summary>Letters beyond A to Z are as they are.</summary>
    private static string Lower(object? text) =>
        string.Concat(((string)text!).Select(letter => char.IsAsciiLetterUpper(letter) ? char.ToLowerInvariant(letter) : letter)); // Texts are never null here.

    private static string Literal(object? value) => value switch
    {
        null => "null",
        Enum => Words().Replace(value.ToString()!, "$1_$2").ToUpperInvariant(), // An enum has a name.
        bool flag => flag ? "true" : "false",
        int or long => Convert.ToString(value, CultureInfo.InvariantCulture)!, // Not null.
        DateOnly date => $"\"{date:yyyy-MM-dd}\"",
        DateTime time => $"\"{time:yyyy-MM-ddTHH:mm:ss.FFFFFFF}Z\"",
        _ => JsonSerializer.Serialize(value.ToString()),
    };

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex Words();
}

/// <summary>A filter and its meaning.</summary>
/// <param name="Text">The filter in GraphQL.</param>
/// <param name="Test">Whether an item passes; null when the filter asks nothing.</param>
public sealed record Condition<T>(string Text, Func<T, bool>? Test);
