using Microsoft.Extensions.DependencyInjection;

namespace PyDotOrg.GraphQL.DependencyInjection;

/// <summary>Says what a GraphQL server is made of; its methods are in <see cref="RequestExecutorBuilderExtensions"/>.</summary>
public interface IRequestExecutorBuilder
{
    /// <summary>The services of the host.</summary>
    IServiceCollection Services { get; }
}
