using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Documents;
using PyDotOrg.GraphQL.Http;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says what a GraphQL server takes from its clients (contract: Hot Chocolate, sections 1.10, 1.12 and 3.8).</summary>
public static class ServerBuilderExtensions
{
    /// <summary>Changes what is taken over HTTP.</summary>
    public static IRequestExecutorBuilder ModifyServerOptions(this IRequestExecutorBuilder builder, Action<GraphQLServerOptions> modify)
    {
        ArgumentNullException.ThrowIfNull(modify);
        return builder.With(own => modify(own.ServerOptions));
    }

    /// <summary>Lets a singleton see every operation that comes over HTTP before it runs.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor => builder.With(own => own.Services.AddSingleton<IHttpRequestInterceptor, T>());

    /// <summary>Allows or forbids <c>__schema</c> and <c>__type</c>; <see cref="OperationRequestBuilder"/> decides for a single request.</summary>
    public static IRequestExecutorBuilder AllowIntrospection(this IRequestExecutorBuilder builder, bool allow) =>
        builder.With(own => own.Options.Validation = own.Options.Validation with { AllowIntrospection = allow });

    /// <summary>Forbids <c>__schema</c> and <c>__type</c>.</summary>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder) => builder.AllowIntrospection(false);

    /// <summary>Runs stored documents by their id; clients cannot store any.</summary>
    public static IRequestExecutorBuilder UsePersistedOperationPipeline(this IRequestExecutorBuilder builder) =>
        builder.With(static own => own.Options.PersistedOperations.IsAutomatic = false);

    /// <summary>Runs stored documents by their hash, and stores the valid documents that clients send with one.</summary>
    public static IRequestExecutorBuilder UseAutomaticPersistedOperationPipeline(this IRequestExecutorBuilder builder) =>
        builder.With(static own => own.Options.PersistedOperations.IsAutomatic = true);

    /// <summary>Stores documents in memory, as many as the options allow.</summary>
    public static IRequestExecutorBuilder AddInMemoryOperationDocumentStorage(
        this IRequestExecutorBuilder builder, Action<OperationDocumentStorageOptions>? configure = null)
    {
        var options = new OperationDocumentStorageOptions();
        configure?.Invoke(options);
        return builder.With(own => own.Services.AddSingleton<IOperationDocumentStorage>(new InMemoryOperationDocumentStorage(options)));
    }

    /// <summary>Finds documents as the files <c>{id}.graphql</c> of a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(this IRequestExecutorBuilder builder, string folder) =>
        builder.With(own => own.Services.AddSingleton<IOperationDocumentStorage>(new FileSystemOperationDocumentStorage(folder)));

    /// <summary>Takes MD5 hashes only.</summary>
    public static IRequestExecutorBuilder AddMD5DocumentHashProvider(
        this IRequestExecutorBuilder builder, HashFormat format = HashFormat.Base64) => builder.UseHash(DocumentHashProvider.Md5, format);

    /// <summary>Takes SHA-1 hashes only.</summary>
    public static IRequestExecutorBuilder AddSha1DocumentHashProvider(
        this IRequestExecutorBuilder builder, HashFormat format = HashFormat.Base64) => builder.UseHash(DocumentHashProvider.Sha1, format);

    /// <summary>Takes SHA-256 hashes only.</summary>
    public static IRequestExecutorBuilder AddSha256DocumentHashProvider(
        this IRequestExecutorBuilder builder, HashFormat format = HashFormat.Base64) => builder.UseHash(DocumentHashProvider.Sha256, format);

    private static IRequestExecutorBuilder UseHash(this IRequestExecutorBuilder builder, string name, HashFormat format) =>
        builder.With(own => own.Options.PersistedOperations.Hash = new DocumentHashProvider(name, format));
}
