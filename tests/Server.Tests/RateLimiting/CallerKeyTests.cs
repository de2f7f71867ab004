using System.Net;
using PyDotOrg.Graph.Server.RateLimiting;

namespace PyDotOrg.Graph.Server.Tests.RateLimiting;

public sealed class CallerKeyTests
{
    [Theory]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("192.0.2.1", "::192.0.2.1", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("fe80::1%1", "fe80::1%2", true)]
    [InlineData("0.0.0.0", "::", false)]
    public void An_address_of_version_4_counts_whole_and_one_of_version_6_by_its_network(string one, string other, bool isSame) =>
        Assert.Equal(isSame, CallerKey.Of(IPAddress.Parse(one)) == CallerKey.Of(IPAddress.Parse(other)));

    [Fact]
    public void Accounts_addresses_and_nobody_are_never_the_same()
    {
        CallerKey[] keys = [CallerKey.Of(null), CallerKey.Of(Guid.Empty), CallerKey.Of(IPAddress.Any), CallerKey.Of(IPAddress.IPv6Any)];

        Assert.Equal(keys.Length, keys.Distinct().Count());
    }
}
