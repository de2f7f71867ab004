namespace PyDotOrg.Graph.Schema;

/// <summary>
/// What happens at python.org, as it happens. Every event is the row as it is when the event reaches the subscriber, and as the
/// subscriber sees it: null for one that must not be seen.
/// </summary>
/// <remarks>The fields stand in the folders of their domains, in the classes that are marked as subscription types.</remarks>
public sealed class Subscription;
