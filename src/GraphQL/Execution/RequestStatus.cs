namespace PyDotOrg.GraphQL.Execution;

/// <summary>How far a request came; transports choose their status from it (contract: Hot Chocolate, section 3.2).</summary>
public enum RequestStatus
{
    /// <summary>The operation ran; there is a member <c>data</c>, perhaps null, and perhaps errors.</summary>
    Executed,

    /// <summary>The request itself is wrong: syntax, validation, variables, limits. Nothing ran.</summary>
    Refused,

    /// <summary>The operation is a subscription: nothing ran yet, see <see cref="SubscriptionResult"/>.</summary>
    Subscription,

    /// <summary>Parts of the result come later: nothing ran yet, see <see cref="IncrementalResult"/>.</summary>
    Incremental,

    /// <summary>The operation's kind is not allowed over this transport. Nothing ran.</summary>
    KindNotAllowed,

    /// <summary>The operation asks for what only known callers may ask for, and nobody is signed in. Nothing ran.</summary>
    NotAuthenticated,

    /// <summary>The operation asks for what the caller may not ask for. Nothing ran.</summary>
    NotAuthorized,

    /// <summary>The host's <see cref="IOperationGate"/> lets the caller run nothing more for a while. Nothing ran.</summary>
    Limited,

    /// <summary>Something that the host depends on is out of order, so that no field has a value; see <see cref="RequestOptions.IsOutage"/>.</summary>
    Unavailable,

    /// <summary>The time limit ended the operation.</summary>
    TimedOut,

    /// <summary>The engine or the host failed before any resolver ran.</summary>
    Failed,
}
