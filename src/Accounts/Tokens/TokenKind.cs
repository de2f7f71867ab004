namespace PyDotOrg.Graph.Accounts.Tokens;

/// <summary>What a token is for (rest-v1.md 2.2, claim <c>type</c>).</summary>
public enum TokenKind
{
    /// <summary>Calls the API.</summary>
    Access,

    /// <summary>Gets the next pair of tokens, once.</summary>
    Refresh,

    /// <summary>Is mailed, and confirms the address that it was mailed to.</summary>
    VerifyEmail,

    /// <summary>Is mailed, and sets a new password once.</summary>
    PasswordReset,
}
