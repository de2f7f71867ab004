using PyDotOrg.Graph.Rest.Caching;

namespace PyDotOrg.Graph.Rest.Tests.Caching;

public sealed class EntityTagTests
{
    [Theory]
    [InlineData("", null, "W/\"e3b0c44298fc1c14\"")]
    [InlineData("abc", null, "W/\"ba7816bf8f01cfea\"")]
    [InlineData("abc", 1L, "W/\"ba7816bf8f01cfea1\"")]
    [InlineData("abc", 255L, "W/\"ba7816bf8f01cfeaff\"")]
    [InlineData("abc", long.MaxValue, "W/\"ba7816bf8f01cfea7fffffffffffffff\"")]
    public void A_tag_is_a_hash_of_the_bytes_and_the_version(string body, long? version, string tag) =>
        Assert.Equal(tag, EntityTag.Of(System.Text.Encoding.UTF8.GetBytes(body), version));

    [Theory]
    [InlineData(null)]
    [InlineData(1L)]
    [InlineData(16L)]
    [InlineData(long.MaxValue)]
    public void The_version_is_read_back(long? version) =>
        Assert.Equal(version, EntityTag.ReadVersion(EntityTag.Of("abc"u8, version).AsSpan()[3..^1]));
}
