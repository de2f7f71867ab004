using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.RateLimits;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.Graph.Server.RateLimiting;

namespace PyDotOrg.Graph.Server.Tests.RateLimiting;

/// <summary>What becomes of limits that servers count together when they cannot.</summary>
public sealed class DatabaseWindowsTests : IDisposable
{
    private const long Minute = 60_000;

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddData(new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Database", "Data Source=/no/such/folder/file.db")]).Build())
        .BuildServiceProvider();

    [Fact]
    public async Task While_the_database_does_not_answer_each_server_counts_alone_and_gives_nothing_that_is_scarce()
    {
        var windows = new DatabaseWindows(
            new RateWindows(_services.GetRequiredService<DatabaseConnections>(), Minute),
            new MemoryWindows(Minute, 1024),
            Minute,
            NullLogger<DatabaseWindows>.Instance);
        var quota = new Quota(new TierSettings { Medium = new TierLimits { Anonymous = 2 } }, 60, static tier => tier.Anonymous);

        var reads = new List<bool>();
        for (var i = 0; i < 3; i++)
        {
            reads.Add((await windows.TakeAsync(default, Toll.Of(RateLimitTier.Medium, null), quota, 0, default)).IsGranted);
        }

        Assert.Equal([true, true, false], reads);
        Assert.Equal(
            new Taking(false, WindowKind.Authentication, 0, 1000),
            await windows.TakeAsync(default, Toll.Of(RateLimitTier.Critical, RateLimitGroup.Authentication), quota, 0, default));
    }

    public void Dispose() => _services.Dispose();
}
