namespace PyDotOrg.GraphQL.Resolvers;

/// <summary>
/// Says what a resolver reads that does more than to give a query: answers with its value can be kept until one of these sources
/// changes. Without it they are not kept. What the objects read that the resolver gives belongs to it.
/// </summary>
/// <param name="sources">The sources by the names that the host's <see cref="ISourceVersions"/> knows; none when nothing is read that changes.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public abstract class ReadsAttribute(params string[] sources) : Attribute
{
    /// <summary>The sources.</summary>
    public IReadOnlyList<string> Sources { get; } = sources;

    /// <summary>Whether the value depends on the time, too; it is then kept for a moment only.</summary>
    public virtual bool DependsOnTime => false;
}
