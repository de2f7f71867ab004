namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>Who may write (contract: REST, section 1.7).</summary>
internal enum Access
{
    /// <summary>Staff.</summary>
    Staff,

    /// <summary>Superusers.</summary>
    Superuser,

    /// <summary>Everybody, with an account and without.</summary>
    Everybody,

    /// <summary>Every account.</summary>
    Member,

    /// <summary>The account that the row belongs to, and staff.</summary>
    Owner,
}
