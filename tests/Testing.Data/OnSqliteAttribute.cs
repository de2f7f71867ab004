using System.Reflection;
using PyDotOrg.Graph.Data;
using Xunit.Sdk;

namespace PyDotOrg.Graph.Testing.Data;

/// <summary>Runs a theory of a <see cref="DatabaseProvider"/> on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.Sqlite]];
}
