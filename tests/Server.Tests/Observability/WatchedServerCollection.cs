namespace PyDotOrg.Graph.Server.Tests.Observability;

/// <summary>The tests that look at one process.</summary>
[CollectionDefinition(nameof(WatchedServer))]
public sealed class WatchedServerCollection : ICollectionFixture<WatchedServer>;
