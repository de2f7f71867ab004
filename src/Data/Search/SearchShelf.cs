namespace PyDotOrg.Graph.Data.Search;

/// <summary>Which of the rows that fit; those of the first shelf come first.</summary>
internal enum SearchShelf
{
    /// <summary>The newest rows with all words in their titles, the best first.</summary>
    Titled,

    /// <summary>The newest of the others, the best first.</summary>
    Ranked,

    /// <summary>Whatever is left, the newest first.</summary>
    Rest,
}
