using System.Collections;
using Microsoft.AspNetCore.Http.Metadata;

namespace PyDotOrg.Graph.Server.RequestIds;

/// <summary>
/// What every line of the log says about the request that it belongs to. It is read when a line is written, so that what becomes known on the
/// way, such as the route, stands under all lines that come later.
/// </summary>
/// <param name="id">The request's name.</param>
/// <param name="http">The request.</param>
internal sealed class RequestNotes(string id, HttpContext http) : IReadOnlyList<KeyValuePair<string, object?>>
{
    private const string IdName = "RequestId";
    private const string RouteName = "Route";
    private const string OperationName = "Operation";

    /// <summary>Clients choose names, so that one could fill the log.</summary>
    private const int LongestName = 128;

    private HttpContext? _http = http;
    private string? _operation;

    /// <summary>The name of the operation that runs; null when there is none, or it has no name.</summary>
    public string? Operation
    {
        get => _operation;
        set => _operation = value?[..Math.Min(value.Length, LongestName)];
    }

    public int Count => 1 + (Route is null ? 0 : 1) + (Operation is null ? 0 : 1);

    private string? Route => Volatile.Read(ref _http)?.GetEndpoint()?.Metadata.GetMetadata<IRouteDiagnosticsMetadata>()?.Route;

    public KeyValuePair<string, object?> this[int index] => Pairs().ElementAt(index);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Pairs().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The request is over; its context will be that of another one, while work that it has begun may still log.</summary>
    public void End() => Volatile.Write(ref _http, null);

    public override string ToString() => string.Join(' ', Pairs().Select(static pair => $"{pair.Key}:{pair.Value}"));

    private IEnumerable<KeyValuePair<string, object?>> Pairs()
    {
        yield return new(IdName, id);
        if (Route is { } route)
        {
            yield return new(RouteName, route);
        }

        if (Operation is { } operation)
        {
            yield return new(OperationName, operation);
        }
    }
}
