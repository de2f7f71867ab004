using System.Diagnostics;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Diagnostics;

/// <summary>The span and the measures of one request, or of one event of a subscription.</summary>
internal sealed class RequestScope : IDisposable
{
    private const int MaxErrorEvents = 10;
    private const int LongestText = 128;

    private readonly Telemetry _telemetry;
    private readonly RequestContext _context;
    private readonly bool _isEvent;
    private readonly Activity? _activity;
    private readonly long _start;
    private string? _countedAs;
    private string? _errorType;
    private int _errors;

    public RequestScope(Telemetry telemetry, RequestContext context, bool isEvent)
    {
        _telemetry = telemetry;
        _context = context;
        _isEvent = isEvent;
        _start = telemetry.Time.GetTimestamp();
        _activity = isEvent
            ? telemetry.Source.StartActivity("GraphQL Subscription Event")
            : telemetry.Source.StartActivity("GraphQL Operation", ActivityKind.Server);
        CountActive();
    }

    /// <summary>The kind of the first error of the phase that runs; null while there is none.</summary>
    public string? PhaseError { get; set; }

    /// <summary>Whether the answer was there already.</summary>
    public bool IsFromCache { get; set; }

    /// <summary>The kind of the operation; null while it is not known.</summary>
    public string? OperationType => _context.Operation?.Definition.Operation switch
    {
        null => null,
        Language.OperationType.Query => "query",
        Language.OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    /// <summary>Counts the request among the active ones, as soon as the kind of its operation is known.</summary>
    public void CountActive()
    {
        if (!_isEvent && _countedAs is null && _telemetry.RequestsActive.Enabled && OperationType is { } type)
        {
            _countedAs = type;
            _telemetry.RequestsActive.Add(1, new KeyValuePair<string, object?>(TagNames.OperationType, type));
        }
    }

    /// <summary>Takes an error of a field; from any thread.</summary>
    /// <returns>The kind of the error.</returns>
    public string AddError(GraphQLError error, Selection? selection)
    {
        var type = TypeOf(error);
        _ = Interlocked.CompareExchange(ref _errorType, type, null);
        PhaseError ??= type;
        if (_activity is { IsAllDataRequested: true } && Interlocked.Increment(ref _errors) <= MaxErrorEvents)
        {
            _activity.AddEvent(new ActivityEvent("graphql.error", tags: ErrorTags(error, selection)));
        }

        return type;
    }

    /// <summary>Takes an exception that no field has.</summary>
    public void AddError(Exception exception)
    {
        var type = ErrorTypes.Of(exception);
        _ = Interlocked.CompareExchange(ref _errorType, type, null);
        _activity?.AddEvent(new ActivityEvent("exception", tags: new ActivityTagsCollection { [TagNames.ExceptionType] = type }));
    }

    public void Dispose()
    {
        // What comes as a stream has not begun yet.
        var errors = _context.Result is { Status: not (RequestStatus.Subscription or RequestStatus.Incremental) } result ? result.Errors : [];
        if (_context.Result?.Status is not RequestStatus.Executed)
        {
            foreach (var error in errors)
            {
                AddError(error, selection: null);
            }
        }

        EndActivity(errors.Count);
        Record(errors.Count);
    }

    private string TypeOf(GraphQLError error)
    {
        var type = _telemetry.ErrorTypes.Of(error);
        return type == ErrorTypes.Other && _context.Result?.Status is RequestStatus.Refused ? ErrorTypes.Invalid : type;
    }

    private ActivityTagsCollection ErrorTags(GraphQLError error, Selection? selection)
    {
        var tags = new ActivityTagsCollection();
        Add(TagNames.ErrorCode, error.Code);
        Add(TagNames.ErrorPath, error.Path is { Count: > 0 } path ? Cut(string.Join('.', path)) : null);
        Add(TagNames.ErrorCoordinate, selection?.Field.Coordinate);
        Add(TagNames.ErrorLocations, error.Locations?.Select(static at => $"{at.Line}:{at.Column}").ToArray());
        Add(TagNames.ExceptionType, error.Exception is { } exception ? ErrorTypes.Of(exception) : null);
        Add(TagNames.ErrorMessage, _telemetry.Options.IncludeErrorMessages ? error.Message : null);
        return tags;

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                tags.Add(name, value);
            }
        }
    }

    private void EndActivity(int errors)
    {
        if (_activity is null)
        {
            return;
        }

        var type = OperationType;
        var name = _context.Operation?.Definition.Name?.Value is { } full ? Cut(full) : null;
        if (!_isEvent && type is not null)
        {
            _activity.DisplayName = name is not null && _telemetry.Options.UseOperationNameInSpanName ? $"{type} {name}" : type;
        }

        if (_activity.IsAllDataRequested)
        {
            _activity.SetTag(TagNames.ProcessingType, _isEvent ? "subscription_event" : "request");
            _activity.SetTag(TagNames.OperationType, type);
            _activity.SetTag(TagNames.OperationName, name);
            _activity.SetTag(TagNames.DocumentHash, _context.DocumentHash is { } hash ? $"sha256:{hash}" : null);
            _activity.SetTag(TagNames.DocumentId, _context.DocumentId is { } id ? Cut(id) : null);
            _activity.SetTag(TagNames.ResponseCached, IsFromCache ? true : null);
            _activity.SetTag(TagNames.ErrorType, _errorType);
            _activity.SetTag(TagNames.ErrorCount, errors > 0 ? errors : null);
            _activity.SetTag(TagNames.Document, _telemetry.Options.IncludeDocument ? DocumentText() : null);
        }

        if (_errorType is not null)
        {
            _activity.SetStatus(ActivityStatusCode.Error);
        }

        _activity.Dispose();
    }

    private string? DocumentText() =>
        _context.Operation?.Document.Source?.ToString()
        ?? (_context.Document.IsEmpty ? null : new SourceText(_context.Document).ToString());

    private void Record(int errors)
    {
        var tags = new TagList();
        if (OperationType is { } type)
        {
            tags.Add(TagNames.OperationType, type);
        }

        _telemetry.ResponseErrors.Record(errors, tags);
        if (_errorType is not null)
        {
            tags.Add(TagNames.ErrorType, _errorType);
        }

        (_isEvent ? _telemetry.EventDuration : _telemetry.RequestDuration).Record(_telemetry.SecondsSince(_start), tags);
        if (_countedAs is not null)
        {
            _telemetry.RequestsActive.Add(-1, new KeyValuePair<string, object?>(TagNames.OperationType, _countedAs));
        }
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
