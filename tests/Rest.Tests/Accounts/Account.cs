namespace PyDotOrg.Graph.Rest.Tests.Accounts;

/// <summary>An account that is signed in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its user name.</param>
/// <param name="Access">Its access token.</param>
/// <param name="Refresh">Its refresh token.</param>
internal sealed record Account(Guid Id, string Name, string Access, string Refresh)
{
    /// <summary>Its e-mail address.</summary>
    public string Email => $"{Name}@example.org";
}
