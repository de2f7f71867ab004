namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>An input that makes an account with a password.</summary>
internal interface IPasswordInput
{
    /// <summary>The password; its hash is kept, and nothing else.</summary>
    string Password { get; }
}
