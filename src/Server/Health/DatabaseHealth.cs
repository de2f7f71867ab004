using Microsoft.Extensions.Diagnostics.HealthChecks;
using PyDotOrg.Graph.Data.Preparation;

namespace PyDotOrg.Graph.Server.Health;

/// <summary>Whether the database answers and has the tables that this program needs.</summary>
internal sealed class DatabaseHealth(DatabasePreparation database) : IHealthCheck
{
    public const string Name = "database";

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var report = await database.CheckAsync(cancellationToken);

        // The reason is for the log; the answer says no more than yes or no.
        return report.Succeeded ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(report.Line);
    }
}
