using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Http.Sockets;

namespace PyDotOrg.GraphQL.Tests.Http.Sockets;

public sealed class SocketOriginTests
{
    [Theory]
    [InlineData("https://evil.example", false, false, "", true)]
    [InlineData("https://evil.example", true, false, "", true)]
    [InlineData("https://evil.example", false, true, "", true)]
    [InlineData("https://evil.example", true, true, "", false)]
    [InlineData("https://own.example", true, true, "", true)]
    [InlineData("https://www.python.org", true, true, "https://www.python.org", true)]
    [InlineData("https://evil.example", true, true, "https://www.python.org", false)]
    [InlineData("https://evil.example", false, true, "https://www.python.org", true)]
    [InlineData("https://evil.example", false, false, "https://www.python.org", false)]
    [InlineData("null", true, true, "", false)]
    [InlineData("", true, true, "https://www.python.org", true)]
    public void Pages_of_others_may_connect_as_the_host_says(string origin, bool hasCookies, bool onlyCookiesMatter, string list, bool isAllowed)
    {
        var http = new DefaultHttpContext();
        http.Request.Host = new HostString("own.example");
        http.Request.Headers.Origin = origin;
        if (hasCookies)
        {
            http.Request.Headers.Cookie = "session_id=1";
        }

        var options = new GraphQLSocketOptions { AllowsOtherOriginsWithoutCookies = onlyCookiesMatter };
        foreach (var allowed in list.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            options.AllowedOrigins.Add(allowed);
        }

        Assert.Equal(isAllowed, SocketOrigin.IsAllowed(http.Request, options));
    }
}
