namespace PyDotOrg.GraphQL.Authorization;

/// <summary>What became of a demand of <c>@authorize</c>. Whatever is not <see cref="Allowed"/> is a denial.</summary>
public enum AuthorizeResult
{
    /// <summary>The caller is signed in, but may not.</summary>
    NotAllowed,

    /// <summary>The caller may.</summary>
    Allowed,

    /// <summary>Nobody is signed in.</summary>
    NotAuthenticated,

    /// <summary>The host has no default policy, and one is needed.</summary>
    NoDefaultPolicy,

    /// <summary>The host does not know the policy.</summary>
    PolicyNotFound,
}
