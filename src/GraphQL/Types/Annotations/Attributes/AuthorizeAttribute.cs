namespace PyDotOrg.GraphQL.Authorization;

/// <summary>
/// Lets only some callers resolve a field: those that fulfil every such attribute. On a type, or on an extension of one, it is
/// meant for every field of the type that has none of its own; on a class of root fields for the fields of that class. Classes
/// and members that override inherit it, and members that implement one of an interface take over the interface's.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Checks before the resolver runs.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>Checks at another time.</summary>
    public AuthorizeAttribute(ApplyPolicy apply) => Apply = apply;

    /// <summary>Checks a policy at some time.</summary>
    public AuthorizeAttribute(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
    {
        Policy = policy;
        Apply = apply;
    }

    /// <summary>The policy that must hold; null when none is named.</summary>
    public string? Policy { get; set; }

    /// <summary>The roles of which the caller must have one; empty when none is named.</summary>
    public string[] Roles { get; set; } = [];

    /// <summary>When the demand is checked.</summary>
    public ApplyPolicy Apply { get; set; }

    internal AuthorizeRule ToRule() => new(Policy, Roles, Apply);
}
