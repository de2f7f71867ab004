namespace PyDotOrg.GraphQL.Execution;

/// <summary>How parts that come later are written (contract: Hot Chocolate, section 3.11).</summary>
public enum IncrementalDeliveryFormat
{
    /// <summary>
    /// v0.1: each part says its <c>path</c> and is complete in itself; a field that is in several parts comes in all of them.
    /// </summary>
    Version01,

    /// <summary>v0.2: parts are announced as <c>pending</c> and named by ids; each field comes once.</summary>
    Version02,
}
