namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>A directive and its parts.</summary>
/// <param name="Name">What to do, in lower case.</param>
/// <param name="Argument">What stands behind the name.</param>
/// <param name="Options">The fields below it, by name.</param>
/// <param name="Body">The rest.</param>
internal sealed record Directive(string Name, string Argument, Dictionary<string, string> Options, List<string> Body)
{
    /// <summary>The body, with the argument as its first line: many directives may start behind their name.</summary>
    public List<string> Text => Argument.Length == 0 ? Body : IsParted ? [Argument, "", .. Body] : [Argument, .. Body];

    /// <summary>Whether a blank line or options stand between the argument and the body.</summary>
    public bool IsParted { get; init; }

    /// <summary>Reads the parts from the lines below the name.</summary>
    public static Directive Read(string name, string argument, List<string> lines)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var start = 0;
        for (; start < lines.Count && lines[start].StartsWith(':') && lines[start].IndexOf(':', 1) is > 0 and var end; start++)
        {
            options.TryAdd(lines[start][1..end], lines[start][(end + 1)..].Trim());
        }

        start = SourceLines.SkipBlank(lines, start);
        return new Directive(name.ToLowerInvariant(), argument, options, lines.GetRange(start, lines.Count - start)) { IsParted = start > 0 };
    }

    /// <summary>The value of an option; empty when it is not given.</summary>
    public string Option(string name) => Options.GetValueOrDefault(name, "");
}
