using System.Reflection;
using PyDotOrg.Graph.Data;
using Xunit.Sdk;

namespace PyDotOrg.Graph.Testing.Data;

/// <summary>Runs a theory of a <see cref="DatabaseProvider"/> on PostgreSQL; skipped, with the reason, where none is given.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute() => Skip = PostgresServer.ReasonToSkip;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.PostgreSql]];
}
