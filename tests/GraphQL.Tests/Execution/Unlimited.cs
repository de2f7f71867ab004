using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Limits;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>Options for documents that ask for more than a client may.</summary>
internal static class Unlimited
{
    public static RequestOptions Options => new() { Validation = new ValidationOptions { Limits = LimitOptions.None } };
}
