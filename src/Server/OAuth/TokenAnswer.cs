using System.Text.Json;
using PyDotOrg.Graph.Accounts.SignIns;

namespace PyDotOrg.Graph.Server.OAuth;

/// <summary>The tokens of a login as REST answers them (contract: REST, section 2.2).</summary>
internal static class TokenAnswer
{
    public static byte[] Of(TokenPair pair)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("access_token", pair.AccessToken);
            json.WriteString("refresh_token", pair.RefreshToken);
            json.WriteString("token_type", "bearer");
            json.WriteNumber("expires_in", (int)pair.Lifetime.TotalSeconds);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }
}
