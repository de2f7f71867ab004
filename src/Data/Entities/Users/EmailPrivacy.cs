namespace PyDotOrg.Graph.Data.Entities.Users;

/// <summary>Who may see an account's e-mail address.</summary>
public enum EmailPrivacy
{
    /// <summary>Everybody.</summary>
    Public = 0,

    /// <summary>Logged-in users.</summary>
    Private = 1,

    /// <summary>Nobody but the account and staff.</summary>
    Never = 2,
}
