namespace PyDotOrg.Graph.Accounts.Administration;

/// <summary>What became of an operator's wish.</summary>
/// <param name="Succeeded">Whether it was done; if not, nothing was.</param>
/// <param name="Lines">What there is to tell.</param>
public sealed record AccountReport(bool Succeeded, params IReadOnlyList<string> Lines);
