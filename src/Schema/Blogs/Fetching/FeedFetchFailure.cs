namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>Why a feed could not be read.</summary>
internal enum FeedFetchFailure
{
    /// <summary>There is no such address in the public internet, or nobody answers there.</summary>
    Unreachable,

    /// <summary>The site has not sent everything in time.</summary>
    TimedOut,

    /// <summary>The site has answered with another status than 200, or has led elsewhere too often.</summary>
    Refused,

    /// <summary>The feed is larger than what is read.</summary>
    TooLarge,

    /// <summary>The answer is neither RSS nor Atom.</summary>
    NotAFeed,

    /// <summary>The feed is switched off.</summary>
    Inactive,
}
