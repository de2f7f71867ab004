namespace PyDotOrg.GraphQL.Resolvers;

/// <summary>What one run of an operation has read, as far as it is known, so that its answer can be kept until that changes.</summary>
public sealed class ReadSet
{
    private readonly Lock _gate = new();
    private readonly List<int> _sources = [];

    /// <summary>Begins before anything is read.</summary>
    /// <param name="versions">Knows what changes.</param>
    public ReadSet(ISourceVersions versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        Versions = versions;
        Since = versions.Now;
    }

    /// <summary>Knows what changes.</summary>
    public ISourceVersions Versions { get; }

    /// <summary>What <see cref="ISourceVersions.Now"/> was before the run.</summary>
    public long Since { get; }

    /// <summary>Whether everything is known that the run has read.</summary>
    public bool IsKnown { get; private set; } = true;

    /// <summary>When the answer ends to be right although nothing changes; null when it does not.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>The sources, each once.</summary>
    public int[] Sources
    {
        get
        {
            lock (_gate)
            {
                return [.. _sources];
            }
        }
    }

    /// <summary>Adds sources by their numbers.</summary>
    /// <param name="sources">The numbers; null when it is not known what is read.</param>
    public void Add(int[]? sources)
    {
        lock (_gate)
        {
            IsKnown &= sources is not null;
            foreach (var source in sources ?? [])
            {
                if (!_sources.Contains(source))
                {
                    _sources.Add(source);
                }
            }
        }
    }

    /// <summary>Says that the answer depends on the time.</summary>
    /// <param name="time">From when on it may be another one.</param>
    public void EndAt(DateTimeOffset time)
    {
        lock (_gate)
        {
            Until = Until < time ? Until : time;
        }
    }
}
