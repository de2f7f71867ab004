using PyDotOrg.GraphQL.DependencyInjection;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>A host for one test.</summary>
/// <param name="configure">What it allows.</param>
internal sealed class ConfiguredHost(Action<IRequestExecutorBuilder> configure) : FixtureHost, IAsyncDisposable
{
    public static async Task<ConfiguredHost> StartAsync(Action<IRequestExecutorBuilder> configure)
    {
        var host = new ConfiguredHost(configure);
        await host.InitializeAsync();
        return host;
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    protected override void Configure(IRequestExecutorBuilder builder) => configure(builder);
}
