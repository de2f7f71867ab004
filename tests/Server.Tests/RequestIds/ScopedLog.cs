using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PyDotOrg.Graph.Server.Tests.RequestIds;

/// <summary>Keeps the request ids that lines of the log stand under.</summary>
internal sealed class ScopedLog : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> ids = new();
    private IExternalScopeProvider? scopes;

    public IReadOnlyCollection<string> Ids => ids;

    public ILogger CreateLogger(string categoryName) => new Writer(this);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose() => ids.Clear();

    private sealed class Writer(ScopedLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.scopes?.ForEachScope(
                static (scope, ids) =>
                {
                    if (scope is IEnumerable<KeyValuePair<string, object?>> pairs)
                    {
                        pairs.Where(static pair => pair.Key == "RequestId").ToList().ForEach(pair => ids.Enqueue($"{pair.Value}"));
                    }
                },
                log.ids);
    }
}
