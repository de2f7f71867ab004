namespace PyDotOrg.Graph.Accounts.Passwords;

/// <summary>Whether a password is the right one.</summary>
public enum PasswordMatch
{
    /// <summary>It is not.</summary>
    No,

    /// <summary>It is.</summary>
    Yes,

    /// <summary>It is, and its hash was made in a way that is not good enough any more.</summary>
    YesWithOldHash,
}
