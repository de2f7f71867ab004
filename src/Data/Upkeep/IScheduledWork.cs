namespace PyDotOrg.Graph.Data.Upkeep;

/// <summary>Work that is due because time goes by. Registered as a singleton; one server does it, yet two may for a moment.</summary>
public interface IScheduledWork
{
    /// <summary>What is done, in words for the log and for measures.</summary>
    string Name { get; }

    /// <summary>How often; null: at the start, and after each midnight in UTC.</summary>
    TimeSpan? Interval => null;

    /// <summary>Does a part of what is due, all of the part or none of it.</summary>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Rows that were written; 0 when nothing is due any more.</returns>
    Task<int> RunAsync(CancellationToken cancellation);
}
