namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>The facade's documents are wrong, so the server does not start.</summary>
public sealed class RouteException : Exception
{
    internal RouteException(IReadOnlyList<string> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Every problem: file, line, column and reason.</summary>
    public IReadOnlyList<string> Problems { get; }
}
