using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.About;

/// <summary>The root fields about the server itself.</summary>
[QueryType]
internal static class ServerQueries
{
    /// <summary>The program that answers, and what it works with.</summary>
    /// <param name="facts">What is known of it.</param>
    public static ServerInfo GetServerInfo(ServerFacts facts) => facts.Info;

    /// <summary>How the server is configured, without its secrets. Superusers only.</summary>
    /// <param name="settings">What is told of it.</param>
    [Authorize(Roles = [Caller.Superuser])]
    public static ServerSettings GetServerSettings([Service] ServerSettings settings) => settings;
}
