namespace PyDotOrg.GraphQL.Types.Pagination;

/// <summary>What is wrong with the arguments of a page (contract: Hot Chocolate, section 2.3).</summary>
internal static class PageErrors
{
    /// <summary>Neither <c>first</c> nor <c>last</c> is given and one of them must be.</summary>
    public static GraphQLException NoBoundaries(OutputField field, bool allowsBackward)
    {
        var connection = field.Type.NamedType().Name;
        return allowsBackward
            ? Create(Messages.NoBoundaries(connection), ErrorCodes.Paging.NoPagingBoundaries, field)
            : Create(Messages.NoFirst(connection), ErrorCodes.Paging.FirstValueNotSet, field);
    }

    /// <summary>Refuses a size outside of the limits.</summary>
    /// <exception cref="GraphQLException">It is negative or too large.</exception>
    public static void CheckSize(OutputField field, int? size, int maximum)
    {
        if (size < 0)
        {
            throw new GraphQLException(Start(Messages.MinPageSize, ErrorCodes.Paging.MinPaginationItems, field)
                .SetExtension("field", field.Coordinate)
                .SetExtension("requestedItems", size)
                .Build());
        }

        if (size > maximum)
        {
            throw new GraphQLException(Start(Messages.MaxPageSize, ErrorCodes.Paging.MaxPaginationItems, field)
                .SetExtension("requestedItems", size)
                .SetExtension("maxAllowedItems", maximum)
                .Build());
        }
    }

    /// <summary>A cursor that cannot be read, or is one of another list.</summary>
    public static GraphQLException InvalidCursor(string argument, string cursor) =>
        new(ErrorBuilder.New()
            .SetMessage(Messages.InvalidCursor(argument))
            .SetExtension("argument", argument)
            .SetExtension("cursor", cursor)
            .SetCode(ErrorCodes.Paging.InvalidCursor)
            .Build());

    private static GraphQLException Create(string message, string code, OutputField field) => new(Start(message, code, field).Build());

    private static ErrorBuilder Start(string message, string code, OutputField field) =>
        ErrorBuilder.New().SetMessage(message).SetCode(code).SetExtension("fieldCoordinate", field.Coordinate);
}
