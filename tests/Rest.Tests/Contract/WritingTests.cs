namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>The tests that share the server that is written to.</summary>
[CollectionDefinition(Name)]
public sealed class WritingTests : ICollectionFixture<WritingServer>
{
    public const string Name = "Writing";
}
