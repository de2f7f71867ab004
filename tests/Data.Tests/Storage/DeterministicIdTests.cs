using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Tests.Storage;

public sealed class DeterministicIdTests
{
    /// <summary>RFC 9562, appendix A.4.</summary>
    [Fact]
    public void The_example_of_the_specification_comes_out() => Assert.Equal(
        new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
        DeterministicId.Version5(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    /// <summary>Computed by Python's uuid module: uuid5(uuid5(NAMESPACE_DNS, "python.org"), "kind/slug"). They must never change.</summary>
    [Theory]
    [InlineData("release", "python-3147", "ec2d4bfa-c80f-566d-a53c-617649c4d068")]
    [InlineData("operating-system", "windows", "f06d5703-ef62-5d4f-a1ae-611cba2f83f3")]
    [InlineData("release-file", "3147-Gzipped-source-tarball", "0678b6fb-6665-504a-9873-0534deb2dadc")]
    [InlineData("user", "aino.korpela", "192bf409-7438-5c83-ac58-caeac973d243")]
    [InlineData("release-series", "3.14", "38756c20-586f-5aff-a221-e92f2c1e5557")]
    public void A_row_of_the_initial_data_has_the_same_id_everywhere(string kind, string slug, string id) =>
        Assert.Equal(id, DeterministicId.Of(kind, slug).ToString());
}
