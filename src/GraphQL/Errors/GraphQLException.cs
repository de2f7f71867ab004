namespace PyDotOrg.GraphQL;

/// <summary>Thrown by a resolver to answer with errors of its own wording; they reach the client as they are.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>One error with nothing but a message.</summary>
    public GraphQLException(string message)
        : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    /// <summary>One or several errors.</summary>
    public GraphQLException(params GraphQLError[] errors)
        : base(MessageOf(errors)) => Errors = errors;

    /// <summary>One or several errors.</summary>
    public GraphQLException(IEnumerable<GraphQLError> errors)
        : this([.. errors])
    {
    }

    /// <summary>The errors, at least one.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    private static string MessageOf(GraphQLError[] errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentOutOfRangeException.ThrowIfZero(errors.Length);
        return string.Join(Environment.NewLine, errors.Select(error => error.Message));
    }
}
