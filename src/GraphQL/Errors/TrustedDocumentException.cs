namespace PyDotOrg.GraphQL;

/// <summary>Trusted documents cannot be run by the schema that the server has; the message names every file, line and reason.</summary>
public sealed class TrustedDocumentException : Exception
{
    /// <summary>Every problem, such as <c>FILE:3:5: reason</c>.</summary>
    public TrustedDocumentException(IReadOnlyList<string> problems)
        : base(string.Join(Environment.NewLine, problems ?? [])) => Problems = problems ?? [];

    /// <summary>The problems, one line each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
