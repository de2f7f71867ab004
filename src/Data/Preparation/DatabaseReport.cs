namespace PyDotOrg.Graph.Data.Preparation;

/// <summary>What became of a preparation.</summary>
/// <param name="Succeeded">False: the database cannot be used, and <paramref name="Line"/> says why.</param>
/// <param name="Line">One sentence for the person at the console, without line breaks, passwords or stack traces.</param>
public sealed record DatabaseReport(bool Succeeded, string Line)
{
    /// <summary>Ids of the migrations that were applied; of those that are lacking after <see cref="DatabasePreparation.FindPendingAsync(CancellationToken)"/>.</summary>
    public IReadOnlyList<string> Migrations { get; init; } = [];

    /// <summary>True: a newer program has migrated the database, and left room for this one.</summary>
    internal bool IsNewer { get; init; }

    /// <summary>Rows of initial data that were added.</summary>
    public int RowsLoaded { get; init; }

    internal static DatabaseReport Failed(string line) => new(false, Messages.OneLine(line));
}
