using System.Buffers;
using System.Text.Json;
using PyDotOrg.Graph.Rest.Shaping;

namespace PyDotOrg.Graph.Rest.Reading;

/// <summary>The body of a request. It holds rented memory until it is disposed.</summary>
internal sealed class RequestBody : IDisposable
{
    private readonly byte[]? _rented;
    private readonly JsonDocument? _document;

    /// <summary>A body that could be read.</summary>
    /// <param name="rented">The memory of the document.</param>
    /// <param name="document">A JSON object.</param>
    public RequestBody(byte[] rented, JsonDocument document)
    {
        _rented = rented;
        _document = document;
    }

    private RequestBody()
    {
    }

    /// <summary>No body.</summary>
    public static RequestBody None { get; } = new();

    /// <summary>The object; undefined when there is no body.</summary>
    public JsonElement Json => _document?.RootElement ?? default;

    /// <summary>Why the body cannot be read; null when it can.</summary>
    public Problem? Problem { get; private init; }

    /// <summary>A body that cannot be read.</summary>
    public static RequestBody Refused(Problem problem) => new() { Problem = problem };

    /// <summary>Whether the object lies in this memory.</summary>
    public bool Holds(byte[]? memory) => memory is not null && ReferenceEquals(memory, _rented);

    public void Dispose()
    {
        if (_rented is not null)
        {
            _document?.Dispose();
            ArrayPool<byte>.Shared.Return(_rented);
        }
    }
}
