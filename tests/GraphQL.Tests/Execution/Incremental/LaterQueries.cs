using System.Runtime.CompilerServices;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Execution.Incremental;

/// <summary>Fields of which some are slow, for tests of the transports.</summary>
[QueryType]
public static class LaterQueries
{
    public static Hero GetHero() => new("Luke");

    public static async IAsyncEnumerable<int> GetNumbers(int to, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var number = 1; number <= to; number++)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return number;
        }
    }

    /// <summary>Ends with its request only.</summary>
    public static async Task<string> GetNever(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        return "never";
    }
}

/// <summary>An object with a field that takes its time.</summary>
public sealed record Hero(string Name)
{
    public async Task<string> GetHome()
    {
        await Task.Yield();
        return "Tatooine";
    }

    public async Task<string> GetLost()
    {
        await Task.Yield();
        throw new GraphQLException(ErrorBuilder.New().SetMessage("Lost.").Build());
    }
}
