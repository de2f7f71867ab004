namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>
/// Leads to an operation as long as its document is kept. What refers to it does not hold its plan, which may need far more memory than
/// the answer that was made by it.
/// </summary>
/// <param name="operation">The operation.</param>
internal sealed class OperationHold(PreparedOperation operation)
{
    private static long _last;

    private volatile PreparedOperation? _operation = operation;
    private UseMark _use;

    /// <summary>Stands for the operation in keys; none ever comes again.</summary>
    public long Number { get; } = Interlocked.Increment(ref _last);

    /// <summary>The operation; null when its document is not kept any more.</summary>
    public PreparedOperation? Operation => _operation;

    /// <summary>Says that an answer was given again.</summary>
    public void Use() => _use.Use();

    /// <summary>Whether an answer was given again since this was last asked.</summary>
    public bool TakeUse() => _use.Take();

    /// <summary>The document is not kept any more.</summary>
    public void LetGo() => _operation = null;
}
