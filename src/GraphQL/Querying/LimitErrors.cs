namespace PyDotOrg.GraphQL.Querying;

/// <summary>Arguments that ask for too much.</summary>
internal static class LimitErrors
{
    /// <summary>A filter that goes beyond a limit.</summary>
    public static GraphQLException Filter(string message, string name, int limit) => Create(message, ErrorCodes.Limits.FilterTooLarge, name, limit);

    /// <summary>An order with too many keys.</summary>
    public static GraphQLException Order(int limit) =>
        Create(Messages.TooManyOrderKeys(limit), ErrorCodes.Limits.TooManyOrderKeys, "maxOrderKeys", limit);

    private static GraphQLException Create(string message, string code, string name, int limit) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(code).SetExtension(name, limit).Build());
}
