namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>What is wrong with what is read; the first problems are kept.</summary>
internal sealed class Problems
{
    private readonly List<string> lines = [];

    /// <summary>In the order in which they were found.</summary>
    internal IReadOnlyList<string> Lines => lines;

    /// <summary>There is one at least.</summary>
    internal bool Any => lines.Count > 0;

    /// <summary>More would not be kept.</summary>
    internal bool IsFull => lines.Count >= LineLimits.MaxProblems;

    internal void Add(string line)
    {
        if (!IsFull)
        {
            lines.Add(line);
        }
    }

    /// <summary>All that is told when nothing is imported for them.</summary>
    internal ExchangeReport Report() => ExchangeReport.Failed([.. lines, .. IsFull ? (string[])[Messages.TooMany] : [], Messages.Nothing]);
}
