using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>The facade's documents are wrong, so the server does not start.</summary>
public sealed class RouteException : Exception
{
    internal RouteException(IReadOnlyList<string> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Every problem: file, line, column and reason.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>An error of a document with its place.</summary>
    internal static string Describe(string file, GraphQLError error) =>
        error.Locations is [var first, ..]
            ? $"{file}({first.Line},{first.Column}): {error.Message}"
            : $"{file}: {error.Message}";
}
