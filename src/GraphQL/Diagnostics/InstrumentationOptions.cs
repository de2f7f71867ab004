namespace PyDotOrg.GraphQL.Diagnostics;

/// <summary>What spans hold beside what is always in them. Values of variables never are.</summary>
public sealed class InstrumentationOptions
{
    /// <summary>Whether spans hold the document. It may hold secrets of clients that write values into it. Off unless set.</summary>
    public bool IncludeDocument { get; set; }

    /// <summary>Whether spans hold the messages of errors. They may quote values of variables. Off unless set.</summary>
    public bool IncludeErrorMessages { get; set; }

    /// <summary>
    /// Whether spans are named after the operation, too. Only where clients are known: whoever chooses the name fills the lists of
    /// names. Off unless set.
    /// </summary>
    public bool UseOperationNameInSpanName { get; set; }

    /// <summary>The name of the activity source and of the meter.</summary>
    internal string Name { get; set; } = GraphQLTelemetry.Name;
}
