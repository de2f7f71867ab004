namespace PyDotOrg.Graph.Server.Failures;

/// <summary>What clients read when a request did not get as far as a surface's own answer.</summary>
internal static class Messages
{
    /// <summary>REST: rest-v1.md, section 1.5. Nothing else is revealed.</summary>
    public const string Unexpected = "An unexpected error occurred. Please try again later.";

    /// <summary>GraphQL: Hot Chocolate's sentence for the same.</summary>
    public const string UnexpectedExecution = "Unexpected Execution Error";

    /// <summary>The engine's sentence for the same.</summary>
    public const string Unavailable = "The server cannot do this at present. Please try again in a moment.";

    public const string BodyTooLarge = "The request body is too large.";

    public const string BadRequest = "The request cannot be read.";

    /// <summary>Hot Chocolate's sentence, code HC0010.</summary>
    public const string MaxRequestSize = "Max GraphQL request size reached.";
}
