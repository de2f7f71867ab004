using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Mail.Outgoing;
using PyDotOrg.Graph.Mail.Sending;
using PyDotOrg.Graph.Mail.Transports;
using PyDotOrg.Graph.Testing;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Mail.Tests.Sending;

/// <summary>Servers that send mails of one database, with a clock that a test moves and a way that only takes notes.</summary>
internal sealed class MailRoom : IMailTransport, ILoggerProvider, ILogger, IAsyncDisposable
{
    private readonly List<IHostedService> _workers = [];
    private readonly List<ServiceProvider> _servers = [];
    private TestDatabase? _database;

    public ManualTime Time { get; } = new();

    /// <summary>What was sent, in the order of sending.</summary>
    public ConcurrentQueue<MailLetter> Sent { get; } = [];

    /// <summary>What was logged.</summary>
    public ConcurrentQueue<string> Lines { get; } = [];

    /// <summary>What becomes of a mail.</summary>
    public Func<MailLetter, SendResult> Judge { get; set; } = static _ => SendResult.Sent;

    public TestDatabase Database => _database ?? throw new InvalidOperationException("There is no database yet.");

    public static async Task<MailRoom> CreateAsync(DatabaseProvider provider, DatabaseContent content = DatabaseContent.Tables)
    {
        var room = new MailRoom();
        room._database = (await TestDatabase.CreateAsync(provider, content)).With(room.Time).With(room.Add);
        return room;
    }

    /// <summary>Starts a server more.</summary>
    public async Task StartAsync()
    {
        var server = Database.AnotherServer();
        _servers.Add(server);
        foreach (var worker in server.GetServices<IHostedService>())
        {
            _workers.Add(worker);
            await worker.StartAsync(default);
        }

        await Wait.UntilAsync(() => Time.Waiting >= _workers.Count, "The workers let the first callers come first.");
        await AdvanceAsync(MailWorker.FirstPause);
    }

    /// <summary>Saves mails as a request of the first server, and waits until they are dealt with.</summary>
    public async Task<Guid[]> SaveAsync(params EmailLog[] mails)
    {
        var contexts = (_servers.FirstOrDefault() ?? Database.Services).GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>();
        await using (var db = await contexts.CreateDbContextAsync())
        {
            db.AddRange(mails);
            await db.SaveChangesAsync();
        }

        await SettleAsync();
        return [.. mails.Select(static mail => mail.Id)];
    }

    /// <summary>Lets time pass, and waits until what is due then has been dealt with.</summary>
    public async Task AdvanceAsync(TimeSpan time)
    {
        Time.Advance(time);
        await SettleAsync();
    }

    public async Task<EmailLog> ReadAsync(Guid id)
    {
        await using var db = Database.CreateContext();
        return await db.EmailLogs.SingleAsync(mail => mail.Id == id);
    }

    /// <summary>A mail of the simplest template.</summary>
    public EmailLog Mail(string email = "ada@example.org", string template = "job_comment", string title = "Engineer") =>
        OutgoingMail.Make(template, email, new MailContent(new() { ["title"] = title }), Time.GetMoment());

    public Task<SendResult> SendAsync(MailLetter letter, CancellationToken cancellation)
    {
        Sent.Enqueue(letter);
        return Task.FromResult(Judge(letter));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in _workers)
        {
            await worker.StopAsync(default);
        }

        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        await Database.DisposeAsync();
    }

    void IDisposable.Dispose()
    {
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => this;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue($"{formatter(state, exception)} {exception}");

    private void Add(IServiceCollection services)
    {
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.Warning).AddProvider(this));
        services.AddSingleton(new MailSite("https://site.example"));
        services.AddSingleton<IMailTransport>(this);
        services.AddMail("nowhere");
    }

    /// <summary>Until nothing is due and all workers wait.</summary>
    private Task SettleAsync() => Wait.UntilAsync(
        async () => !await AnyDueAsync() && Time.Waiting >= _workers.Count, // In this order: a worker stops waiting before it claims a row.
        "The workers come to rest.");

    private async Task<bool> AnyDueAsync()
    {
        if (_workers.Count == 0)
        {
            return false;
        }

        var now = Time.GetMoment();
        await using var db = Database.CreateContext();
        return await db.EmailLogs.AnyAsync(mail => mail.NextAttemptAt <= now);
    }
}
