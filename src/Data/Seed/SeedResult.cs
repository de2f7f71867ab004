namespace PyDotOrg.Graph.Data.Seed;

/// <summary>What a loading did.</summary>
/// <param name="RowsAdded">0 when all was there, also when another program was faster.</param>
/// <param name="SetsSkipped">Sets that were left out, because their tables hold rows that did not come from them.</param>
internal sealed record SeedResult(int RowsAdded, int SetsSkipped);
