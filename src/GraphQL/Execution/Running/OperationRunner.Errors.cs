using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>HandleFieldError (specification, section 6.4.4).</summary>
internal sealed partial class OperationRunner
{
    private List<GraphQLError>? _errors;

    /// <inheritdoc/>
    public override void ReportError(GraphQLError error)
    {
        // Resolvers report from wherever they run.
        lock (_gate)
        {
            (_errors ??= []).Add(error);
        }
    }

    /// <inheritdoc/>
    public override void ReportFieldError(GraphQLError error, Selection selection, ResultContainer container, int index)
    {
        if (error.Locations is null && _operation.Document.GetPosition(selection.Nodes[0]) is { } position)
        {
            error = error with { Locations = [position] };
        }

        error = error.Path is null ? error with { Path = container.GetPath(index) } : error;
        _request.Context?.Listener.ResolverError(_request.Context, selection, error);
        ReportError(error);
    }

    /// <inheritdoc/>
    public override void FailField(GraphQLError error, Selection selection, ResultContainer container, int index)
    {
        ReportFieldError(error, selection, container, index);
        RemoveField(container, index);
    }

    /// <summary>Makes a field null because of an exception.</summary>
    private void FailField(Exception exception, Selection selection, ResultContainer container, int index)
    {
        if (exception is GraphQLException own)
        {
            foreach (var error in own.Errors)
            {
                ReportFieldError(error, selection, container, index);
            }

            RemoveField(container, index);
        }
        else if (ToError(exception, selection) is { } error)
        {
            FailField(error, selection, container, index);
        }
    }

    /// <summary>The error that clients see of an exception; null when the exception only says that the operation is over.</summary>
    private GraphQLError? ToError(Exception exception, Selection selection)
    {
        if (exception is OperationCanceledException && _lifetime.IsOver)
        {
            _isAborted = true;
            return null;
        }

        if (exception is GraphQLException own)
        {
            return own.Errors[0];
        }

        return ExceptionErrors.OfField(exception, _environment.Options, _environment.Logger, selection.Field.Coordinate);
    }

    private void RemoveField(ResultContainer container, int index)
    {
        if (!container.PropagateNull(index))
        {
            _isDataNull = true;
        }

        if (_operation.IsIncremental)
        {
            RememberNull(container, index);
        }
    }

    /// <summary>The errors so far; what a resolver reports after its operation has ended is lost.</summary>
    private IReadOnlyList<GraphQLError> TakeErrors()
    {
        lock (_gate)
        {
            return _errors is null ? [] : FilterErrors([.. _errors]);
        }
    }

    private IReadOnlyList<GraphQLError> FilterErrors(IReadOnlyList<GraphQLError> errors) => ErrorFiltering.Apply(_environment.ErrorFilters, errors);
}
