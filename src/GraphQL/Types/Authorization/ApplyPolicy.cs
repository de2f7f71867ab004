namespace PyDotOrg.GraphQL.Authorization;

/// <summary>When a policy is asked (contract: Hot Chocolate, section 2.7).</summary>
public enum ApplyPolicy
{
    /// <summary>Before the resolver runs.</summary>
    BeforeResolver,

    /// <summary>When the resolver has given a value, which the policy may look at.</summary>
    AfterResolver,

    /// <summary>Before anything runs; a refusal ends the whole request.</summary>
    Validation,
}
