using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>What is said of a time at which an event takes place.</summary>
internal abstract record TimeInput
{
    /// <summary>When it starts.</summary>
    public required DateTime DtStart { get; init; }

    /// <summary>When it ends, not before it starts; null when that is not told.</summary>
    public DateTime? DtEnd { get; init; }

    /// <summary>Whether it takes whole days.</summary>
    [DefaultValue(false)]
    public bool AllDay { get; init; }
}

/// <summary>A time at which an event is to take place.</summary>
internal sealed record EventTimeInput : TimeInput;
