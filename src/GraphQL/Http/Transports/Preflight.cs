using Microsoft.AspNetCore.Http;

namespace PyDotOrg.GraphQL.Http.Transports;

/// <summary>
/// The header that makes browsers ask first: links and forms of other sites cannot send it (contract: Hot Chocolate,
/// sections 3.7 and 3.15).
/// </summary>
internal static class Preflight
{
    private const string Header = "GraphQL-Preflight";

    /// <summary>Whether the header is there, with any value.</summary>
    public static bool IsPromised(HttpRequest request) => request.Headers.ContainsKey(Header);

    /// <summary>What is answered without it.</summary>
    public static GraphQLError Error(string message) =>
        ErrorBuilder.New().SetMessage(message).SetCode(ErrorCodes.Server.MultiPartPreflightRequired).Build();
}
