namespace PyDotOrg.Graph.Schema.Events;

/// <summary>What mutations say of events that they do not take.</summary>
internal static class Messages
{
    public const string EndsBeforeStart = "The end must not come before the start.";

    public const string CategoryElsewhere = "The category is one of another calendar.";
}
