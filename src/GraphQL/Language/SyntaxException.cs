namespace PyDotOrg.GraphQL.Language;

/// <summary>A text of our own, a schema file or an attribute's literal, does not parse: a mistake of the developer.</summary>
public sealed class SyntaxException : Exception
{
    internal SyntaxException(string sourceName, GraphQLError error)
        : base($"{sourceName}{At(error)}: {error.Message}") => Error = error;

    /// <summary>The error with its position.</summary>
    public GraphQLError Error { get; }

    private static string At(GraphQLError error) =>
        error.Locations is [var position, ..] ? FormattableString.Invariant($"({position.Line},{position.Column})") : "";
}
