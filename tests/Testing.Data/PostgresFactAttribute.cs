using Xunit;

namespace PyDotOrg.Graph.Testing.Data;

/// <summary>A test that needs PostgreSQL; skipped, with the reason, where none is given.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.ReasonToSkip;
}
