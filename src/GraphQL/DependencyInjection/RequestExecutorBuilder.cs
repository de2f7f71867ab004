using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Http;
using PyDotOrg.GraphQL.Subscriptions;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Annotations;

namespace PyDotOrg.GraphQL.DependencyInjection;

/// <summary>Collects what a GraphQL server is made of, and makes its schema and its executor.</summary>
/// <param name="services">The services of the host.</param>
internal sealed class RequestExecutorBuilder(IServiceCollection services) : IRequestExecutorBuilder
{
    /// <inheritdoc/>
    public IServiceCollection Services { get; } = services;

    /// <summary>What the schema is made of.</summary>
    public SchemaRegistrations Registrations { get; } = new();

    /// <summary>How requests are run.</summary>
    public RequestOptions Options { get; } = new();

    /// <summary>The limits of subscriptions.</summary>
    public SubscriptionOptions Subscriptions { get; } = new();

    /// <summary>What is taken over HTTP.</summary>
    public GraphQLServerOptions ServerOptions { get; } = new();

    /// <summary>The schema.</summary>
    /// <exception cref="SchemaException">There is something wrong with it; the exception lists everything.</exception>
    public GraphQLSchema BuildSchema(IServiceProvider provider)
    {
        Registrations.Services = provider.GetService<IServiceProviderIsService>();
        return AnnotatedSchema.Build(Registrations).GetSchemaOrThrow();
    }

    /// <summary>The executor.</summary>
    /// <exception cref="TrustedDocumentException">A trusted document cannot run; the exception lists everything.</exception>
    public RequestExecutor BuildExecutor(IServiceProvider provider)
    {
        var executor = CreateExecutor(provider);
        TrustedDocumentCheck.Run(executor, provider.GetServices<IOperationDocumentStorage>());
        return executor;
    }

    private RequestExecutor CreateExecutor(IServiceProvider provider) => new(
        provider.GetRequiredService<GraphQLSchema>(),
        Options,
        new RequestExecutorParts
        {
            DataFields = provider.GetService<IDataFieldExecutor>(),
            Authorization = provider.GetService<IAuthorizationHandler>(),
            Transactions = provider.GetService<ITransactionScopeHandler>(),
            Gate = provider.GetService<IOperationGate>(),
            ErrorFilters = [.. provider.GetServices<IErrorFilter>()],
            Listeners = [.. provider.GetServices<IExecutionDiagnosticEventListener>()],
            DocumentStorages = [.. provider.GetServices<IOperationDocumentStorage>()],
            Logger = provider.GetService<ILoggerFactory>()?.CreateLogger("PyDotOrg.GraphQL"),
            Time = provider.GetService<TimeProvider>(),
            Subscriptions = Subscriptions,
        });
}
