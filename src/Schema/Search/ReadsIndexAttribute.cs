using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>The resolver searches: it reads the index, which follows these tables, and what hits show of their rows, some of it by the time.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReadsIndexAttribute() : ReadsAttribute(
    "jobs", "job_job_types", "job_types", "events", "event_locations", "event_occurrences", "blog_entries", "feeds", "pages")
{
    /// <inheritdoc/>
    public override bool DependsOnTime => true;
}
