using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Http;

/// <summary>An answer of several results; each one goes out as soon as it is there. Not thread-safe.</summary>
/// <param name="http">The request.</param>
/// <param name="format">A format that carries several results.</param>
internal sealed class PayloadStream(HttpContext http, ResponseFormat format) : IDisposable
{
    private readonly JsonWriter _writer = new();

    /// <summary>Begins the answer.</summary>
    public Task StartAsync()
    {
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.StatusCode = StatusCodes.Status200OK;
        http.Response.ContentType = format.ToContentType();
        http.Response.Headers.CacheControl = "no-cache";
        return http.Response.StartAsync(http.RequestAborted);
    }

    /// <summary>Sends a result as it is.</summary>
    public ValueTask WriteAsync(ExecutionResult result) => WriteAsync(result, null, null);

    /// <summary>Sends a result with its place in a batch.</summary>
    /// <param name="result">The result.</param>
    /// <param name="requestIndex">Which request it answers; null when there is only one.</param>
    /// <param name="variableIndex">Which variables it was run with; null when there is only one set.</param>
    public ValueTask WriteAsync(ExecutionResult result, int? requestIndex, int? variableIndex)
    {
        PayloadFraming.Begin(_writer, format);
        WriteIndexed(result, requestIndex, variableIndex);
        PayloadFraming.End(_writer, format);
        return SendAsync();
    }

    /// <summary>Ends the answer.</summary>
    public ValueTask CompleteAsync()
    {
        PayloadFraming.Complete(_writer, format);
        return SendAsync();
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>Sends one of several results that are written already with its place in a batch.</summary>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> json, int? requestIndex, int? variableIndex)
    {
        PayloadFraming.Begin(_writer, format);
        WriteIndexed(json.Span, requestIndex, variableIndex);
        PayloadFraming.End(_writer, format);
        return SendAsync();
    }

    private void WriteIndexed(ExecutionResult result, int? requestIndex, int? variableIndex)
    {
        if (requestIndex is null && variableIndex is null)
        {
            result.Write(_writer);
            return;
        }

        using var own = new JsonWriter();
        result.Write(own);
        WriteIndexed(own.WrittenSpan, requestIndex, variableIndex);
    }

    private void WriteIndexed(ReadOnlySpan<byte> json, int? requestIndex, int? variableIndex)
    {
        _writer.WriteByte((byte)'{');
        WriteIndex("\"requestIndex\":"u8, requestIndex);
        WriteIndex("\"variableIndex\":"u8, variableIndex);
        _writer.WriteRaw(json[1..]);
    }

    private void WriteIndex(ReadOnlySpan<byte> member, int? index)
    {
        if (index is { } value)
        {
            _writer.WriteRaw(member);
            _writer.WriteNumber((long)value);
            _writer.WriteByte((byte)',');
        }
    }

    private async ValueTask SendAsync()
    {
        if (_writer.Length > 0)
        {
            await http.Response.BodyWriter.WriteAsync(_writer.WrittenMemory, http.RequestAborted);
            _writer.Clear();
        }
    }
}
