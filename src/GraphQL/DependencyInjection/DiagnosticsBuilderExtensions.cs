using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PyDotOrg.GraphQL.DataLoader;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Diagnostics;
using PyDotOrg.GraphQL.Execution.Instrumentation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets others hear what the engine does (contract: Hot Chocolate, sections 1.10 and 1.14).</summary>
public static class DiagnosticsBuilderExtensions
{
    /// <summary>
    /// Lets a singleton hear what becomes of requests (<see cref="IExecutionDiagnosticEventListener"/>) or what data loaders do
    /// (<see cref="IDataLoaderDiagnosticEventListener"/>), or both.
    /// </summary>
    /// <exception cref="ArgumentException">The class is neither.</exception>
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.With(static own => AddListener<T>(own.Services));

    /// <summary>
    /// Makes spans and measures of what becomes of requests, see <see cref="GraphQLTelemetry"/>. They cost nothing while nobody
    /// listens to them. Of several calls the first counts.
    /// </summary>
    public static IRequestExecutorBuilder AddInstrumentation(
        this IRequestExecutorBuilder builder, Action<InstrumentationOptions>? configure = null)
    {
        var options = new InstrumentationOptions();
        configure?.Invoke(options);
        return builder.With(own =>
        {
            if (own.Services.Any(static each => each.ServiceType == typeof(Telemetry)))
            {
                return;
            }

            own.Services.AddSingleton(provider =>
                new Telemetry(options, provider.GetService<IMeterFactory>(), provider.GetService<TimeProvider>()));
            AddListener<ExecutionTelemetry>(own.Services);
            AddListener<DataLoaderTelemetry>(own.Services);
        });
    }

    private static void AddListener<T>(IServiceCollection services)
        where T : class
    {
        var isExecution = typeof(T).IsAssignableTo(typeof(IExecutionDiagnosticEventListener));
        var isDataLoader = typeof(T).IsAssignableTo(typeof(IDataLoaderDiagnosticEventListener));
        if (!isExecution && !isDataLoader)
        {
            throw new ArgumentException($"{typeof(T).Name} listens to nothing that the engine tells.");
        }

        services.TryAddSingleton<T>();
        if (isExecution)
        {
            services.AddSingleton(static provider => (IExecutionDiagnosticEventListener)provider.GetRequiredService<T>());
        }

        if (isDataLoader)
        {
            services.AddSingleton(static provider => (IDataLoaderDiagnosticEventListener)provider.GetRequiredService<T>());
        }
    }
}
