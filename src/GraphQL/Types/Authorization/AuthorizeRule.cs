namespace PyDotOrg.GraphQL.Authorization;

/// <summary>One demand of <c>@authorize</c>. Without policy and roles any authenticated caller fulfils it.</summary>
/// <param name="Policy">The policy that must hold; null when none is named.</param>
/// <param name="Roles">The roles of which the caller must have one; empty when none is named.</param>
/// <param name="Apply">When the demand is checked.</param>
public sealed record AuthorizeRule(string? Policy, IReadOnlyList<string> Roles, ApplyPolicy Apply);

/// <summary>When a demand of <c>@authorize</c> is checked.</summary>
public enum ApplyPolicy
{
    /// <summary>Before the resolver runs.</summary>
    BeforeResolver,

    /// <summary>After the resolver has run; its value is dropped when the demand fails.</summary>
    AfterResolver,

    /// <summary>Before the operation runs; when it fails, nothing runs at all.</summary>
    Validation,
}
