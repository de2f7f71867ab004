namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>Why nobody is let in (rest-v1.md 2.3).</summary>
public enum LoginFailure
{
    /// <summary>There is no such account, it has no password, or another one. Which of these is not told.</summary>
    WrongCredentials,

    /// <summary>The password is right, but the account has been switched off.</summary>
    Inactive,

    /// <summary>The password is right, but the account logs in at a provider.</summary>
    OtherLogin,
}
