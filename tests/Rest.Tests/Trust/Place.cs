namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>Which of the rows of an entity one is.</summary>
public enum Place
{
    /// <summary>Everybody sees it, if everybody sees any; it belongs to the owner, who shows a profile.</summary>
    Public,

    /// <summary>The same, but it belongs to somebody who does not show themselves.</summary>
    Strange,

    /// <summary>A draft of the owner's, below rows that everybody sees.</summary>
    Hidden,

    /// <summary>It would be seen if it did not hang on a draft.</summary>
    Buried,
}
