namespace PyDotOrg.GraphQL.Querying;

/// <summary>What is wrong with the rows of a query.</summary>
internal static class QueryErrors
{
    /// <summary>There are several elements where one is wanted.</summary>
    public static GraphQLException MoreThanOne() =>
        new(ErrorBuilder.New().SetMessage(Messages.MoreThanOne).SetCode(ErrorCodes.Data.MoreThanOneElement).Build());
}
