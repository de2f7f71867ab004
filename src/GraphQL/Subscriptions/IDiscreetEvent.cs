namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>
/// An event that not every subscriber may know of. When the field of the subscription is null for such an event, and nothing has failed, its
/// subscriber hears nothing: that something has happened would be told otherwise.
/// </summary>
public interface IDiscreetEvent
{
    /// <summary>Whether nothing is told to those for whom the field is null.</summary>
    bool IsDiscreet { get; }
}
