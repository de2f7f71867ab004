namespace PyDotOrg.GraphQL;

/// <summary>Sees every error before it is written; filters run in the order of their registration. Thread-safe.</summary>
public interface IErrorFilter
{
    /// <summary>The error that takes the place of another; the same one when the filter has nothing to say.</summary>
    /// <param name="error">The error; its <see cref="GraphQLError.Exception"/> is the cause, if there is one.</param>
    GraphQLError OnError(GraphQLError error);
}
