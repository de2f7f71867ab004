using PyDotOrg.GraphQL.Subscriptions;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>Something has happened to a row. Those who do not see it hear nothing of it, unless they have seen it before.</summary>
/// <param name="Id">The row.</param>
/// <param name="WasSeen">Whether everybody saw it before: that it is gone is told to everybody.</param>
internal sealed record RowChange(Guid Id, bool WasSeen = false) : IDiscreetEvent
{
    /// <inheritdoc/>
    public bool IsDiscreet => !WasSeen;
}

/// <summary>What a topic is told.</summary>
/// <param name="Topic">The topic; those who listen to it wait for changes of rows.</param>
/// <param name="Change">What has happened.</param>
internal readonly record struct TopicChange(string Topic, RowChange Change);
