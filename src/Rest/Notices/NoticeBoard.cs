using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.Graph.Rest.Notices;

/// <summary>Knows the notices for programs (contract rest-v1, section 1.6). They are read again now and then, not for each request.</summary>
internal sealed class NoticeBoard : IHostedService
{
    /// <summary>The header.</summary>
    public const string Header = "X-API-Notice";

    /// <summary>A notice is shown, and gone, after no more than that.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(15);

    /// <summary>Notices of one answer.</summary>
    private const int MaxNotices = 5;

    private readonly IRequestExecutor _executor;
    private readonly IServiceScopeFactory _scopes;
    private readonly TimeProvider _time;
    private readonly Lazy<PreparedOperation> _operation;
    private Notice[] _notices = [];
    private long _dueAt = long.MinValue;
    private Task _reading = Task.CompletedTask;

    /// <param name="executor">Reads the notices.</param>
    /// <param name="scopes">Makes the services of a reading.</param>
    /// <param name="time">The clock.</param>
    /// <param name="formats">How leaves are written.</param>
    public NoticeBoard(IRequestExecutor executor, IServiceScopeFactory scopes, TimeProvider time, LeafFormats formats)
    {
        _operation = new(() => Prepare(executor, formats));
        (_executor, _scopes, _time) = (executor, scopes, time);
    }

    /// <summary>Nothing is read before somebody asks.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the reading under way: the database is not touched once the server has stopped.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => _reading.WaitAsync(cancellationToken);

    /// <summary>What the header says for a path; null when there is nothing to say.</summary>
    public string? Find(string path)
    {
        RefreshWhenDue();
        var notices = _notices;
        StringBuilder? header = null;
        var count = 0;
        foreach (var notice in notices)
        {
            if (notice.IsFor(path) && count < MaxNotices)
            {
                header = (header is null ? new StringBuilder("[") : header.Append(',')).Append(notice.Json);
                count++;
            }
        }

        return header?.Append(']').ToString();
    }

    /// <summary>Reads the notices anew; those from before stay when that fails.</summary>
    public async Task RefreshAsync()
    {
        await using var scope = _scopes.CreateAsyncScope();
        using var result = await _executor.ExecuteAsync(_operation.Value, new PreparedRequest { Variables = [], Services = scope.ServiceProvider }, CancellationToken.None);
        if (result.Errors.Count > 0)
        {
            return;
        }

        using var writer = new JsonWriter();
        result.Write(writer);
        using var document = JsonDocument.Parse(writer.WrittenMemory);
        var rows = document.RootElement.GetProperty("data").GetProperty("banners").GetProperty("nodes");
        _notices = [.. rows.EnumerateArray().Select(Notice.Read)];
    }

    private static PreparedOperation Prepare(IRequestExecutor executor, LeafFormats formats)
    {
        var file = RouteFile.Read("notices.graphql");
        var prepared = executor.Prepare(file.Text, new PreparationOptions { LeafFormats = formats.Choose });
        return prepared.Operation ?? throw new RouteException([.. prepared.Errors.Select(file.Describe)]);
    }

    /// <summary>No request waits for the reading that it begins.</summary>
    private void RefreshWhenDue()
    {
        var now = _time.GetUtcNow().Ticks;
        var due = Volatile.Read(ref _dueAt);
        var isDue = now >= due || due - now > MaxAge.Ticks; // The clock may have been set back.
        if (isDue && Interlocked.CompareExchange(ref _dueAt, now + MaxAge.Ticks, due) == due)
        {
            _reading = Task.Run(RefreshAsync);
        }
    }
}
