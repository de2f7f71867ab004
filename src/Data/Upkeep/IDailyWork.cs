namespace PyDotOrg.Graph.Data.Upkeep;

/// <summary>Work that is due every day because time goes by. Registered as a singleton; several servers may do it at once.</summary>
public interface IDailyWork
{
    /// <summary>What is done, in words for the log.</summary>
    string Name { get; }

    /// <summary>Does a part of what is due, all of the part or none of it.</summary>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Rows that were written; 0 when nothing is due any more.</returns>
    Task<int> RunAsync(CancellationToken cancellation);
}
