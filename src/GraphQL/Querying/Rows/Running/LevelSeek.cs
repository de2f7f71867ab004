using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>The positions that cursors name.</summary>
/// <param name="After">The position behind which rows begin; null when there is none.</param>
/// <param name="Before">The position before which rows end; null when there is none.</param>
/// <param name="NextIndex">The place behind the values of the positions.</param>
internal readonly record struct LevelSeek(SeekPosition? After, SeekPosition? Before, int NextIndex);
