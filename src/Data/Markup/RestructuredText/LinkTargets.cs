using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>Where the names in a text lead to, and what stands for its substitutions.</summary>
internal sealed partial class LinkTargets
{
    private const int MaxSteps = 8;

    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _substitutions = new(StringComparer.Ordinal);
    private readonly Queue<string> _anonymous = new();

    /// <summary>Reads the targets of a text, wherever they stand.</summary>
    public static LinkTargets Read(List<string> lines)
    {
        var targets = new LinkTargets();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].AsSpan().TrimStart();
            if (line.StartsWith(".. ") || line.StartsWith("__ "))
            {
                targets.Read(line.ToString(), i + 1 < lines.Count ? lines[i + 1] : "");
            }
        }

        return targets;
    }

    /// <summary>Remembers where a name leads to; what stands in the text itself does not count over what was said before.</summary>
    public void Add(string name, string address) => _named.TryAdd(Normalize(name), address);

    /// <summary>Where a name leads to; null when nowhere outside of the text.</summary>
    public string? Find(string name)
    {
        for (var step = 0; step < MaxSteps; step++)
        {
            if (!_named.TryGetValue(Normalize(name), out var address))
            {
                return null;
            }

            if (!address.EndsWith('_') || address.Contains('/', StringComparison.Ordinal))
            {
                return address;
            }

            name = address.Trim('_', '`');
        }

        return null;
    }

    /// <summary>Where the next link without a name leads to; null when there are no more.</summary>
    public string? NextAnonymous() => _anonymous.TryDequeue(out var address) ? address : null;

    /// <summary>The text that stands for a name; null when none does.</summary>
    public string? Substitute(string name) => _substitutions.GetValueOrDefault(Normalize(name));

    private void Read(string line, string next)
    {
        if (Anonymous().Match(line) is { Success: true } anonymous)
        {
            _anonymous.Enqueue(anonymous.Groups["address"].Value);
        }
        else if (Named().Match(line) is { Success: true } named)
        {
            var address = named.Groups["address"].Value;
            address = address.Length == 0 && next.StartsWith(' ') ? next.Trim() : address;
            if (address.Length > 0)
            {
                Add(named.Groups["name"].Value.Replace("\\:", ":", StringComparison.Ordinal), address.Replace(" ", "", StringComparison.Ordinal));
            }
        }
        else if (Substitution().Match(line) is { Success: true } substitution)
        {
            _substitutions.TryAdd(Normalize(substitution.Groups["name"].Value), substitution.Groups["text"].Value);
        }
    }

    /// <summary>Names differ neither by case nor by blanks.</summary>
    private static string Normalize(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    [GeneratedRegex(@"^(?:__|\.\. __:) +(?<address>\S.*)$")]
    private static partial Regex Anonymous();

    [GeneratedRegex(@"^\.\. _(?:`(?<name>[^`]+)`|(?<name>(?:[^:`\\]|\\:)+)):(?: +(?<address>.*))?$")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\.\. \|(?<name>[^|]+)\| replace:: *(?<text>.*)$")]
    private static partial Regex Substitution();
}
