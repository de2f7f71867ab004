namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>A row of the contract's tables of routes (contract rest-v1, section 7); they stand in <c>routes.tsv</c>.</summary>
/// <param name="Section">The section of the table.</param>
/// <param name="Method">The method.</param>
/// <param name="Path">The whole path, with the names of its variables in braces.</param>
/// <param name="Who">Who may call it.</param>
/// <param name="Answer">The status of a success and the shape of the answer.</param>
public sealed record ContractRow(string Section, string Method, string Path, string Who, string Answer)
{
    /// <summary>Every row but those of health, and of what describes the facade itself.</summary>
    public static IReadOnlyList<ContractRow> All { get; } =
    [
        .. File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Contract", "routes.tsv")).Skip(1).Select(static line => line.Split('\t'))
            .Select(static cells => new ContractRow(cells[0], cells[1], cells[2], cells[3], cells[4])),
    ];

    /// <summary>Whether it changes something.</summary>
    public bool IsWrite => Method != "GET" && !Answer.StartsWith("200 [", StringComparison.Ordinal);

    /// <summary>An address of the route; its ids are of no row.</summary>
    public string Address => string.Join('/', Path.Split('/').Select(static segment => segment switch
    {
        "{status}" => "approved",
        "{date}" => "2026-11-21",
        ['{', .., 's', 'l', 'u', 'g', '}'] or "{username}" or "{internal_name}" or "{name}" or "{path}" or "{version}" or "{email}" => "nothing",
        ['{', ..] => "00000000-0000-4000-8000-000000000000",
        _ => segment,
    }));

    /// <summary>The header <c>Allow</c> of an address: the methods of the row that says most of it, HEAD with GET and PATCH with PUT.</summary>
    public static string MethodsOf(string path)
    {
        var segments = path.Split('?')[0].Split('/');
        var rows = All.Where(row => row.Covers(segments)).ToLookup(static row => row.Path)
            .MaxBy(static same => same.Key.Split('/').Count(static segment => segment is not ['{', ..]))?.Select(static row => row.Method).ToHashSet() ?? ["GET"];
        string[] all = [.. rows, .. rows.Contains("GET") ? ["HEAD"] : Array.Empty<string>(), .. rows.Contains("PUT") ? ["PATCH"] : Array.Empty<string>(), "OPTIONS"];
        string[] order = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
        return string.Join(", ", order.Where(all.Contains));
    }

    private bool Covers(string[] segments)
    {
        var own = Path.Split('/');
        return own.Length == segments.Length && own.Zip(segments).All(static pair => pair.First is ['{', ..] || pair.First == pair.Second);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path}";
}
