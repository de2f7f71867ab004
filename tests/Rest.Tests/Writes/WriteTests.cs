namespace PyDotOrg.Graph.Rest.Tests.Writes;

/// <summary>The tests that share the board.</summary>
[CollectionDefinition(Name)]
public sealed class WriteTests : ICollectionFixture<BoardServer>
{
    public const string Name = "Writes";
}
