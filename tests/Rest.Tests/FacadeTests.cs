namespace PyDotOrg.Graph.Rest.Tests;

/// <summary>The tests that share the server.</summary>
[CollectionDefinition(Name)]
public sealed class FacadeTests : ICollectionFixture<FacadeServer>
{
    public const string Name = "Facade";
}
