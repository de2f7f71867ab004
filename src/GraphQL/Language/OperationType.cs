namespace PyDotOrg.GraphQL.Language;

/// <summary>The three kinds of operation. https://spec.graphql.org/September2025/#OperationType</summary>
public enum OperationType
{
    /// <summary>A read-only fetch.</summary>
    Query,

    /// <summary>A write followed by a fetch.</summary>
    Mutation,

    /// <summary>A long-lived request that answers each event.</summary>
    Subscription,
}
