using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>What a login gives. Whoever has a token acts as the account; keep both secret.</summary>
/// <param name="AccessToken">Goes with every request: <c>Authorization: Bearer TOKEN</c>.</param>
/// <param name="RefreshToken">Gets the next tokens, once; see <c>refreshToken</c>.</param>
/// <param name="TokenType">Always "bearer".</param>
/// <param name="ExpiresIn">The seconds for which the access token counts.</param>
[GraphQLName("Tokens")]
internal sealed record Tokens(string AccessToken, string RefreshToken, string TokenType, int ExpiresIn)
{
    private const string Bearer = "bearer";

    public static Tokens Of(TokenPair pair) => new(pair.AccessToken, pair.RefreshToken, Bearer, (int)pair.Lifetime.TotalSeconds);
}
