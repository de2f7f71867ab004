namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>What became of an export or an import.</summary>
/// <param name="Succeeded">False: nothing was changed.</param>
/// <param name="Lines">Sentences for the person at the console, one a line: what was done, or what is wrong.</param>
public sealed record ExchangeReport(bool Succeeded, IReadOnlyList<string> Lines)
{
    internal static ExchangeReport Done(string line) => new(true, [line]);

    internal static ExchangeReport Failed(params IReadOnlyList<string> lines) => new(false, lines);
}
