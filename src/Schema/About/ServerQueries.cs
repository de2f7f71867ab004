using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.About;

/// <summary>The root field about the server itself.</summary>
[QueryType]
internal static class ServerQueries
{
    /// <summary>The program that answers, and what it works with.</summary>
    /// <param name="facts">What is known of it.</param>
    public static ServerInfo GetServerInfo(ServerFacts facts) => facts.Info;
}
