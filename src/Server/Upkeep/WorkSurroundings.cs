namespace PyDotOrg.Graph.Server.Upkeep;

/// <summary>What scheduled work needs to know of the server.</summary>
/// <param name="IsReady">Whether the database has the tables of this program; on any other one nothing is done.</param>
/// <param name="Time">The clock.</param>
/// <param name="Lifetime">Says when the server has started.</param>
internal sealed record WorkSurroundings(Func<CancellationToken, Task<bool>> IsReady, TimeProvider Time, IHostApplicationLifetime Lifetime);
