namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>The part of each list that is shown.</summary>
/// <param name="Size">The most rows of a list.</param>
/// <param name="IsBackward">Whether rows are read from the end of the list.</param>
/// <param name="HasBefore">Whether there are elements before the first one that could be read.</param>
/// <param name="HasBehind">Whether there are elements behind the last one that could be read.</param>
internal readonly record struct LevelWindow(int Size, bool IsBackward, bool HasBefore, bool HasBehind)
{
    /// <summary>Every row.</summary>
    public static readonly LevelWindow All = new(int.MaxValue, IsBackward: false, HasBefore: false, HasBehind: false);
}
