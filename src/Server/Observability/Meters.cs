using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using PyDotOrg.Graph.Data.Statements;
using PyDotOrg.Graph.Mail;
using PyDotOrg.GraphQL.Diagnostics;

namespace PyDotOrg.Graph.Server.Observability;

/// <summary>What is measured, whoever it is sent to.</summary>
internal static class Meters
{
    private const string Postgres = "Npgsql";

    private static readonly string[] Names =
    [
        GraphQLTelemetry.Name, ServerMeasures.MeterName, StatementWatch.MeterName, MailMeasures.MeterName,
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", Postgres,
    ];

    /// <summary>What all telemetry is said to come from.</summary>
    public static ResourceBuilder Resource => ResourceBuilder.CreateDefault().AddService("pydotorg-graph");

    /// <summary>Listens to all meters.</summary>
    public static MeterProviderBuilder AddServer(this MeterProviderBuilder builder) => builder
        .SetResourceBuilder(Resource)
        .AddMeter(Names)
        // The driver has a measure of this name, too; ours is there on both databases.
        .AddView(static instrument => instrument.Meter.Name == Postgres && instrument.Name == StatementWatch.Duration ? MetricStreamConfiguration.Drop : null);
}
