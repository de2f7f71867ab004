using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says how mutations get their input and payload (contract: Hot Chocolate, sections 1.10 and 2.9).</summary>
public static class MutationBuilderExtensions
{
    /// <summary>Lets mutations take one input and give a payload with their result and their errors.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="applyToAllMutations">Whether all do; otherwise those with <see cref="UseMutationConventionAttribute"/> or <see cref="ErrorAttribute"/>.</param>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations = true) =>
        builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    /// <summary>Lets mutations take one input and give a payload with their result and their errors.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="options">The names of the parts.</param>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, MutationConventionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Own(builder).Registrations.Mutations = options;
        return builder;
    }

    /// <summary>Puts each request that runs a mutation into a transaction of the framework's own.</summary>
    public static IRequestExecutorBuilder AddDefaultTransactionScopeHandler(this IRequestExecutorBuilder builder) =>
        builder.AddTransactionScopeHandler<DefaultTransactionScopeHandler>();

    /// <summary>Puts each request that runs a mutation into a transaction; of several calls the last one counts.</summary>
    public static IRequestExecutorBuilder AddTransactionScopeHandler<T>(this IRequestExecutorBuilder builder)
        where T : class, ITransactionScopeHandler => builder.With(static own => own.Services.AddSingleton<ITransactionScopeHandler, T>());

    /// <summary>Gives payloads of mutations a field for the root of queries, so that a client may read on in the same request.</summary>
    public static IRequestExecutorBuilder AddQueryFieldToMutationPayloads(
        this IRequestExecutorBuilder builder, Action<MutationPayloadOptions>? configure = null)
    {
        var options = Own(builder).Registrations.Payloads ??= new MutationPayloadOptions();
        configure?.Invoke(options);
        return builder;
    }

    /// <summary>Puts another interface into the place of <c>Error</c>; every error type must have its fields.</summary>
    /// <typeparam name="T">A C# interface, or a class with <see cref="InterfaceTypeAttribute"/>.</typeparam>
    public static IRequestExecutorBuilder AddErrorInterfaceType<T>(this IRequestExecutorBuilder builder)
    {
        Own(builder).Registrations.ErrorInterface = typeof(T);
        return builder;
    }

    private static RequestExecutorBuilder Own(IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return (RequestExecutorBuilder)builder;
    }
}
