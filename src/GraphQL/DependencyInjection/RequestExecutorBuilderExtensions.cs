using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Access;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Querying;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Annotations;
using PyDotOrg.GraphQL.Types.Relay;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says what a GraphQL server is made of (contract: Hot Chocolate, section 1.10).</summary>
public static class RequestExecutorBuilderExtensions
{
    /// <summary>Makes the members of a class fields of the root of queries.</summary>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.AddRoot(typeof(T), OperationType.Query);

    /// <summary>Says that there is a root of queries; classes with <c>[QueryType]</c> give it its fields.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder) => builder;

    /// <summary>Makes the members of a class fields of the root of mutations.</summary>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.AddRoot(typeof(T), OperationType.Mutation);

    /// <summary>Says that there is a root of mutations; classes with <c>[MutationType]</c> give it its fields.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder) => builder;

    /// <summary>Makes the members of a class fields of the root of subscriptions.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.AddRoot(typeof(T), OperationType.Subscription);

    /// <summary>Says that there is a root of subscriptions; classes with <c>[SubscriptionType]</c> give it its fields.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder) => builder;

    /// <summary>Adds an annotated class: a root, an extension, an object, an interface, a union, an enum, an input, a filter, a sort or a scalar.</summary>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) => builder.AddClass(typeof(T));

    /// <summary>Adds an annotated class, also a static one, see <see cref="AddType{T}"/>.</summary>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type) => builder.AddClass(type);

    /// <summary>Adds annotated classes in their order.</summary>
    public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, IEnumerable<Type> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        foreach (var type in types)
        {
            builder.AddClass(type);
        }

        return builder;
    }

    /// <summary>Adds a class that gives fields to another type.</summary>
    public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder) => builder.AddClass(typeof(T));

    /// <summary>Adds a class, also a static one, that gives fields to another type.</summary>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type type) => builder.AddClass(type);

    /// <summary>Defines a directive of the host's own.</summary>
    /// <typeparam name="T">The class that is the directive.</typeparam>
    public static IRequestExecutorBuilder AddDirectiveType<T>(this IRequestExecutorBuilder builder)
        where T : DirectiveAttribute => builder.With(own => own.Registrations.Directives.Add(typeof(T)));

    /// <summary>Lets a CLR type stand for another scalar than it would by itself.</summary>
    /// <typeparam name="TRuntime">The CLR type.</typeparam>
    /// <typeparam name="TScalar">The class of the scalar.</typeparam>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntime, TScalar>(this IRequestExecutorBuilder builder)
        where TScalar : ScalarType => builder.With(own => own.Registrations.RuntimeScalars[typeof(TRuntime)] = typeof(TScalar));

    /// <summary>Lets resolvers have parameters of a type that is made of the context, such as an account made of the caller's claims.</summary>
    /// <typeparam name="T">The type of the parameters.</typeparam>
    /// <param name="builder">The server.</param>
    /// <param name="expression">Makes the value; it must not be null.</param>
    public static IRequestExecutorBuilder AddParameterExpressionBuilder<T>(
        this IRequestExecutorBuilder builder, Expression<Func<IResolverContext, T>> expression) =>
        builder.With(own => own.Registrations.Parameters[typeof(T)] = expression);

    /// <summary>Allows <c>[UseFiltering]</c>.</summary>
    public static IRequestExecutorBuilder AddFiltering(this IRequestExecutorBuilder builder) => builder.Allow(DataFeatures.Filtering);

    /// <summary>Allows <c>[UseSorting]</c>.</summary>
    public static IRequestExecutorBuilder AddSorting(this IRequestExecutorBuilder builder) => builder.Allow(DataFeatures.Sorting);

    /// <summary>Allows <c>[UseProjection]</c>, <c>[UseFirstOrDefault]</c> and <c>[UseSingleOrDefault]</c>.</summary>
    public static IRequestExecutorBuilder AddProjections(this IRequestExecutorBuilder builder) => builder.Allow(DataFeatures.Projections);

    /// <summary>Adds <c>node</c> and <c>nodes</c> to the root of queries.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(
        this IRequestExecutorBuilder builder, Action<GlobalObjectIdentificationOptions>? configure = null) => builder.With(own =>
    {
        own.Registrations.Nodes ??= new GlobalObjectIdentificationOptions();
        configure?.Invoke(own.Registrations.Nodes);
    });

    /// <summary>Lets the host's own authorization decide about fields with <c>[Authorize]</c>, unless the host has another handler.</summary>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder) =>
        builder.With(own => own.Services.TryAddSingleton<IAuthorizationHandler, PolicyAuthorization>());

    /// <summary>Changes how the schema is made.</summary>
    public static IRequestExecutorBuilder ModifyOptions(this IRequestExecutorBuilder builder, Action<SchemaOptions> modify) =>
        builder.With(own => modify(own.Registrations.Options));

    /// <summary>Changes how requests are run.</summary>
    public static IRequestExecutorBuilder ModifyRequestOptions(this IRequestExecutorBuilder builder, Action<RequestOptions> modify) =>
        builder.With(own => modify(own.Options));

    /// <summary>Changes the paging of fields that set nothing of their own.</summary>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> modify) =>
        builder.With(own => modify(own.Registrations.Paging));

    /// <summary>Sets what filters and orders may ask for.</summary>
    public static IRequestExecutorBuilder SetQueryLimits(this IRequestExecutorBuilder builder, QueryLimits limits) =>
        builder.With(own => own.Services.Replace(ServiceDescriptor.Singleton(limits)));

    /// <summary>Changes the limits of parsing.</summary>
    public static IRequestExecutorBuilder ModifyParserOptions(this IRequestExecutorBuilder builder, Func<ParserOptions, ParserOptions> modify) =>
        builder.With(own => own.Options.Parser = modify(own.Options.Parser));

    /// <summary>Changes what an operation may cost.</summary>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> modify) =>
        builder.With(own => modify(own.Options.Cost));

    /// <summary>Lets a filter see every error before it is written; a singleton.</summary>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter => builder.With(own => own.Services.AddSingleton<IErrorFilter, T>());

    /// <summary>Lets a function see every error before it is written.</summary>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<GraphQLError, GraphQLError> onError) =>
        builder.With(own => own.Services.AddSingleton<IErrorFilter>(new ErrorFilter(onError)));

    /// <summary>Makes the schema at once; for tests and tools.</summary>
    /// <exception cref="SchemaException">There is something wrong with it; the exception lists everything.</exception>
    public static async ValueTask<GraphQLSchema> BuildSchemaAsync(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        await using var provider = builder.Services.BuildServiceProvider();
        return provider.GetRequiredService<GraphQLSchema>();
    }

    /// <summary>Makes the executor at once; for tests and tools. The services of the builder live as long as the process.</summary>
    /// <exception cref="SchemaException">There is something wrong with the schema; the exception lists everything.</exception>
    public static ValueTask<IRequestExecutor> BuildRequestExecutorAsync(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return new ValueTask<IRequestExecutor>(builder.Services.BuildServiceProvider().GetRequiredService<IRequestExecutor>());
    }

    private static IRequestExecutorBuilder AddClass(this IRequestExecutorBuilder builder, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return builder.With(own =>
        {
            if (type.IsAssignableTo(typeof(ScalarType)))
            {
                own.Registrations.Scalars.Add((ScalarType)Activator.CreateInstance(type)!); // Never null for a class.
            }
            else
            {
                own.Registrations.Classes.Add(new ClassRegistration(type));
            }
        });
    }

    private static IRequestExecutorBuilder AddRoot(this IRequestExecutorBuilder builder, Type type, OperationType operation) =>
        builder.With(own => own.Registrations.Classes.Add(new ClassRegistration(type, operation)));

    private static IRequestExecutorBuilder Allow(this IRequestExecutorBuilder builder, DataFeatures feature) =>
        builder.With(own => own.Registrations.Features |= feature);

    internal static IRequestExecutorBuilder With(this IRequestExecutorBuilder builder, Action<RequestExecutorBuilder> change)
    {
        ArgumentNullException.ThrowIfNull(builder);
        change((RequestExecutorBuilder)builder);
        return builder;
    }

    private sealed class ErrorFilter(Func<GraphQLError, GraphQLError> onError) : IErrorFilter
    {
        public GraphQLError OnError(GraphQLError error) => onError(error);
    }
}
