namespace PyDotOrg.Graph.Accounts.Identity;

/// <summary>What a credential is. One of a kind does not count in the place of another.</summary>
internal enum CredentialKind
{
    /// <summary>An access token.</summary>
    Token,

    /// <summary>An API key.</summary>
    Key,

    /// <summary>The secret of a session.</summary>
    Session,
}
