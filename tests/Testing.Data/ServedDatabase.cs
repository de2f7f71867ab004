using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Testing.Data;

/// <summary>Which database a server of the tests runs on when its test does not choose one.</summary>
public static class ServedDatabase
{
    /// <summary>Holds the name of a provider; SQLite where it is not set.</summary>
    public const string Variable = "PYDOTORG_TEST_DATABASE";

    /// <summary>The provider that the variable names.</summary>
    public static DatabaseProvider Provider { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? Enum.Parse<DatabaseProvider>(name) : DatabaseProvider.Sqlite;
}
