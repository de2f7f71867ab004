using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>What a request came to. Dispose it after writing: its buffers are pooled.</summary>
public abstract class ExecutionResult : IDisposable
{
    /// <summary>How far the request came.</summary>
    public abstract RequestStatus Status { get; }

    /// <summary>Every error, in the order in which they were found; empty when there are none.</summary>
    public abstract IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The member <c>data</c>; null when it is null or when nothing ran (<see cref="Status"/> tells which).</summary>
    public abstract ResultNode? Data { get; }

    /// <summary>The member <c>extensions</c>; null when there is none.</summary>
    public abstract IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>Writes the whole response object (specification, section 7.1), errors first.</summary>
    public abstract void Write(JsonWriter writer);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives pooled buffers and connections back.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
