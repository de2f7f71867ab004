using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>Keeps everything that is logged, as it would be written.</summary>
internal sealed class LogBook : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> lines = new();
    private IExternalScopeProvider? scopes;
    private int statements;

    /// <summary>The lines so far.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    /// <summary>How many statements of requests have been written down; the server works by itself, too.</summary>
    public int Statements => Volatile.Read(ref statements);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public ILogger CreateLogger(string categoryName) => new Writer(categoryName, this);

    public void Dispose() => lines.Clear();

    private bool IsOfRequest()
    {
        var found = new StrongBox<bool>();
        scopes?.ForEachScope(
            static (scope, found) => found.Value |= scope is IEnumerable<KeyValuePair<string, object?>> pairs && pairs.Any(static pair => pair.Key == "RequestId"),
            found);
        return found.Value;
    }

    private sealed class Writer(string category, LogBook book) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var text = formatter(state, exception);
            book.lines.Enqueue($"{category} {logLevel}: {text} {state} {exception}");
            if (text.StartsWith("Executed DbCommand", StringComparison.Ordinal) && book.IsOfRequest())
            {
                Interlocked.Increment(ref book.statements);
            }
        }
    }
}
