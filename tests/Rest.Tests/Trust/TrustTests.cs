namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>The tests that share the server.</summary>
[CollectionDefinition(Name)]
public sealed class TrustTests : ICollectionFixture<TrustServer>
{
    public const string Name = "Trust";
}
