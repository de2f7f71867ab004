namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>Why nobody is let in (rest-v1.md 2.3, 2.5).</summary>
public enum LoginFailure
{
    /// <summary>There is no such account, it has no password, or another one. Which of these is not told.</summary>
    WrongCredentials,

    /// <summary>The password is right, or the provider knows them, but the account has been switched off.</summary>
    Inactive,

    /// <summary>The password is right, or the address, but the account logs in at a provider, or at another one.</summary>
    OtherLogin,

    /// <summary>An account has the address, but the provider, or the account, has no proof that it is theirs.</summary>
    UnprovenAddress,
}
