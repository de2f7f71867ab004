using Microsoft.Extensions.Hosting;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.DependencyInjection;

/// <summary>Needs the executor, so that the schema is made before the host listens.</summary>
/// <param name="executor">The executor; asking for it makes the schema.</param>
internal sealed class SchemaWarmup(IRequestExecutor executor) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        executor.Schema.QueryType.Fields.Count > 0 ? Task.CompletedTask : throw new InvalidOperationException("The schema has no queries.");

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
