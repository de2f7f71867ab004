namespace PyDotOrg.GraphQL.Resolvers;

/// <summary>
/// Knows when the sources that answers are made of, such as tables, have changed; implemented by the host. Thread-safe, and asked for
/// every answer.
/// </summary>
public interface ISourceVersions
{
    /// <summary>A number that grows with every change. Taken before anything is read, it says what the reading has seen.</summary>
    long Now { get; }

    /// <summary>Whether none of some sources has changed.</summary>
    /// <param name="sources">The sources by their numbers.</param>
    /// <param name="since">What <see cref="Now"/> was.</param>
    /// <returns>False also when it cannot be known.</returns>
    bool AreUnchanged(ReadOnlySpan<int> sources, long since);

    /// <summary>The number of a source; null when its changes are not known.</summary>
    int? Find(string name);

    /// <summary>Hears of what others have changed, as often as that is worth it.</summary>
    void Refresh();
}
