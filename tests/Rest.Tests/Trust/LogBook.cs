using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>Keeps everything that is logged, as it would be written.</summary>
internal sealed class LogBook : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    /// <summary>The lines so far.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    /// <summary>How many statements have been written down.</summary>
    public int Statements => lines.Count(static line => line.Contains("Executed DbCommand", StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => new Writer(categoryName, lines);

    public void Dispose() => lines.Clear();

    private sealed class Writer(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{category} {logLevel}: {formatter(state, exception)} {state} {exception}");
    }
}
