using System.Diagnostics;

namespace PyDotOrg.GraphQL.Diagnostics;

/// <summary>The span and the duration of one phase of a request.</summary>
internal sealed class PhaseScope : IDisposable
{
    private readonly Telemetry _telemetry;
    private readonly RequestScope? _request;
    private readonly string _type;
    private readonly Activity? _activity;
    private readonly long _start;

    /// <summary>Begins a phase.</summary>
    /// <param name="telemetry">The instruments.</param>
    /// <param name="request">The request; null when the program's own work is measured.</param>
    /// <param name="name">The name of the span.</param>
    /// <param name="type">The type of the phase.</param>
    public PhaseScope(Telemetry telemetry, RequestScope? request, string name, string type)
    {
        _telemetry = telemetry;
        _request = request;
        _type = type;
        _start = telemetry.Time.GetTimestamp();
        _activity = telemetry.Source.StartActivity(name);
        request?.PhaseError = null;
        request?.CountActive();
    }

    public void Dispose()
    {
        var tags = new TagList { { TagNames.ProcessingType, _type } };
        if (_request?.OperationType is { } operation)
        {
            tags.Add(TagNames.OperationType, operation);
        }

        if (_request?.PhaseError is { } error)
        {
            tags.Add(TagNames.ErrorType, error);
            _activity?.SetTag(TagNames.ErrorType, error).SetStatus(ActivityStatusCode.Error);
        }

        _activity?.SetTag(TagNames.ProcessingType, _type);
        _activity?.Dispose();
        _telemetry.ProcessingDuration.Record(_telemetry.SecondsSince(_start), tags);
    }
}
