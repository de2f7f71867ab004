namespace PyDotOrg.Graph.Testing.Data;

/// <summary>Where a test's database lives; disposing removes it.</summary>
internal interface ITestStore : IAsyncDisposable
{
    /// <summary>Leads to the database.</summary>
    string ConnectionString { get; }
}
