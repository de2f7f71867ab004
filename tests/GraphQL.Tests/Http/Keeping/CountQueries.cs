using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Http.Keeping;

/// <summary>A field whose value changes.</summary>
[QueryType]
public static class CountQueries
{
    [FromSeven]
    public static int Count([Service] KeptRequestsTests.Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.Counted;
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class FromSevenAttribute() : ReadsAttribute("7");
}
