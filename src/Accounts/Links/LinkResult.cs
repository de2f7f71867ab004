namespace PyDotOrg.Graph.Accounts.Links;

/// <summary>What became of a link that was mailed.</summary>
public enum LinkResult
{
    /// <summary>It did what it is for.</summary>
    Done,

    /// <summary>It is none of ours, has expired, was used, or something has changed since it was mailed.</summary>
    Invalid,

    /// <summary>The account is gone.</summary>
    AccountGone,

    /// <summary>The account logs in at a provider and has no password.</summary>
    OtherLogin,
}
