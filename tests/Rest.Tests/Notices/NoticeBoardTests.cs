using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Notices;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.Graph.Server.Tests;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Rest.Tests.Notices;

/// <summary>How the notices are read.</summary>
public sealed class NoticeBoardTests
{
    [Fact]
    public async Task A_server_that_stops_waits_for_the_notices_that_are_being_read()
    {
        await using var server = await RunningServer.StartPreparedAsync();
        var executor = server.Services.GetRequiredService<IRequestExecutor>();
        var formats = new LeafFormats(server.Services.GetRequiredService<Dialect>().Names, "http://localhost");
        using var scopes = new ClosedScopes(server.Services.GetRequiredService<IServiceScopeFactory>());
        var board = new NoticeBoard(executor, scopes, TimeProvider.System, formats);

        Assert.Null(board.Find("/api/v1/jobs"));
        var stop = board.StopAsync(CancellationToken.None);

        Assert.False(stop.IsCompleted);
        scopes.Open();
        await stop;
        Assert.True(scopes.WasUsed);
    }

    /// <summary>Gives no scope before it is opened.</summary>
    private sealed class ClosedScopes(IServiceScopeFactory scopes) : IServiceScopeFactory, IDisposable
    {
        private readonly ManualResetEventSlim gate = new();

        public bool WasUsed { get; private set; }

        public void Open() => gate.Set();

        public IServiceScope CreateScope()
        {
            gate.Wait();
            WasUsed = true;
            return scopes.CreateScope();
        }

        public void Dispose() => gate.Dispose();
    }
}
