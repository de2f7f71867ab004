using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Server.Failures;

namespace PyDotOrg.Graph.Server.Tests.Failures;

public sealed class LoggedPathTests
{
    [Theory]
    [InlineData("/api/v1/jobs/1", "/api/v1/jobs/1")]
    [InlineData("", "")]
    [InlineData("/api/auth/verify-email/a.b.c", "/api/auth/verify-email/...")]
    [InlineData("/api/v1/users/email/ada@example.org/", "/api/v1/users/email/...")]
    public void Tokens_and_addresses_of_people_are_left_out(string path, string logged) => Assert.Equal(logged, LoggedPath.Of(new PathString(path)));
}
