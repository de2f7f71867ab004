namespace PyDotOrg.GraphQL.Authorization;

/// <summary>A resolver context that can ask about demands that are not its field's own.</summary>
internal interface IAskForAccess
{
    /// <summary>Checks demands.</summary>
    /// <returns>Why the caller may not; null when there is nothing against it.</returns>
    ValueTask<GraphQLError?> FindDenialAsync(IReadOnlyList<AuthorizeRule> rules);
}
