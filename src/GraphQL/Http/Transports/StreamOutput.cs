using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Http.Transports;

/// <summary>
/// Writes one answer that goes on: results, and signs of life while there are none. A client that takes nothing within the
/// time limit is cut off.
/// </summary>
internal sealed class StreamOutput : IAsyncDisposable
{
    private readonly HttpContext _http;
    private readonly ResponseFormat _format;
    private readonly ResultKind _kind;
    private readonly EventStreamOptions _options;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly JsonWriter _writer = new();
    private readonly ITimer _timer;
    private bool _isOver;

    public StreamOutput(HttpContext http, (ResponseFormat Format, ResultKind Kind) results, EventStreamOptions options, TimeProvider time)
    {
        _http = http;
        (_format, _kind) = results;
        _options = options;
        _time = time;
        _timer = time.CreateTimer(
            static output => _ = ((StreamOutput)output!).KeepAliveAsync(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Begins the answer. The head of a subscription goes out at once, so that the client knows that it has subscribed.</summary>
    public async ValueTask BeginAsync()
    {
        if (_kind == ResultKind.Subscription)
        {
            await SendAsync(static (_, _) => { });
        }

        Rest();
    }

    /// <summary>Sends a result.</summary>
    /// <returns>False when the client is gone.</returns>
    public ValueTask<bool> WriteAsync(ReadOnlyMemory<byte> json) => SendAsync((writer, format) =>
    {
        PayloadFraming.Begin(writer, format);
        writer.WriteRaw(json.Span);
        PayloadFraming.End(writer, format);
    });

    /// <summary>Sends the end.</summary>
    /// <param name="failure">Why the stream ended before its source; null when it ended with it.</param>
    public async ValueTask EndAsync(GraphQLError? failure)
    {
        await SendAsync((writer, format) =>
        {
            if (failure is not null)
            {
                PayloadFraming.Begin(writer, format);
                writer.WriteRaw("{\"errors\":["u8);
                ErrorWriter.Write(writer, failure);
                writer.WriteRaw("]}"u8);
                PayloadFraming.End(writer, format);
            }

            Complete(writer, format);
            _isOver = true;
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync();
        await _turn.WaitAsync(); // A sign of life may be on its way.
        _isOver = true;
        _writer.Dispose();
        _turn.Dispose();
    }

    /// <summary>A browser's EventSource, which can only GET, hears no event without data.</summary>
    private void Complete(JsonWriter writer, ResponseFormat format)
    {
        if (format == ResponseFormat.EventStream && HttpMethods.IsGet(_http.Request.Method))
        {
            writer.WriteRaw("event: complete\ndata:\n\n"u8);
        }
        else
        {
            PayloadFraming.Complete(writer, format);
        }
    }

    private void Rest()
    {
        if (_options.KeepAliveInterval is { } interval)
        {
            _timer.Change(interval, Timeout.InfiniteTimeSpan);
        }
    }

    private async Task KeepAliveAsync()
    {
        if (await SendAsync((writer, format) => PayloadFraming.KeepAlive(writer, format, _kind)))
        {
            Rest();
        }
    }

    private async ValueTask<bool> SendAsync(Action<JsonWriter, ResponseFormat> write)
    {
        await _turn.WaitAsync();
        try
        {
            if (_isOver)
            {
                return false;
            }

            _writer.Clear();
            write(_writer, _format);
            return await FlushAsync();
        }
        finally
        {
            _turn.Release();
        }
    }

    private async ValueTask<bool> FlushAsync()
    {
        try
        {
            var flushing = _http.Response.BodyWriter.WriteAsync(_writer.WrittenMemory, _http.RequestAborted);
            if (!flushing.IsCompletedSuccessfully)
            {
                await using (_time.CreateTimer(static http => ((HttpContext)http!).Abort(), _http, _options.SendTimeout, Timeout.InfiniteTimeSpan))
                {
                    await flushing;
                }
            }
            else
            {
                await flushing;
            }

            return !_http.RequestAborted.IsCancellationRequested;
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            _isOver = true;
            return false;
        }
    }
}
