namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>Unexpected exceptions as errors that say nothing of our inside.</summary>
internal static class ExceptionErrors
{
    /// <summary>The error of an exception; details only where the options allow them.</summary>
    public static GraphQLError Of(Exception exception, RequestOptions options)
    {
        var error = ErrorBuilder.New().SetMessage(Messages.UnexpectedError).SetException(exception);
        if (options.IncludeExceptionDetails)
        {
            error.SetExtension("message", exception.Message).SetExtension("stackTrace", exception.StackTrace);
        }

        return error.Build();
    }
}
