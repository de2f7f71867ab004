using System.Diagnostics;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>How requests are run (contract: Hot Chocolate, section 1.12).</summary>
public sealed class RequestOptions
{
    /// <summary>The time that an operation may take; HC0045 afterwards. 30 seconds unless set.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether clients see the message and the stack of unexpected exceptions. On only while a debugger is attached unless set.
    /// </summary>
    public bool IncludeExceptionDetails { get; set; } = Debugger.IsAttached;

    /// <summary>
    /// Whether an exception says that something the host depends on is out of order, rather than that there is a mistake: clients
    /// read the code <c>UNAVAILABLE</c>, and may ask again. Nothing is unless set.
    /// </summary>
    public Func<Exception, bool> IsOutage { get; set; } = static _ => false;

    /// <summary>When clients may ask again in an outage. 5 seconds unless set.</summary>
    public TimeSpan OutageRetryAfter { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The limits of parsing.</summary>
    public ParserOptions Parser { get; set; } = new() { AllowTypeSystem = false };

    /// <summary>The limits of validation, and whether introspection is allowed.</summary>
    public ValidationOptions Validation { get; set; } = ValidationOptions.Default;

    /// <summary>How documents are run that clients name by their id.</summary>
    public PersistedOperationOptions PersistedOperations { get; } = new();

    /// <summary>The limits of what an operation may cost.</summary>
    public CostOptions Cost { get; set; } = new();

    /// <summary>The limits of the cache of documents.</summary>
    public DocumentCacheOptions DocumentCache { get; set; } = new();
}
