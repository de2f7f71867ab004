namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>What is said about accounts.</summary>
internal static class Messages
{
    public const string InvalidRefreshToken = "Invalid refresh token";

    public const string InvalidLink = "The link is not valid any more. Ask for a new one.";

    public const string AccountGone = "The account that the link was mailed to is gone.";

    public const string WrongPassword = "This is not the current password.";

    public const string NotTheSame = "This is not the same as the new password.";

    public const string NoCookie = "A session needs an answer that can set a cookie. Send this request by HTTP, on its own.";

    public const string NoPassword = "This account has no password; it uses another login.";

    public const string NoAddress = "An e-mail address of at most 254 characters is needed here.";

    public const string KeyChangesEmail = "An API key does not change the e-mail address.";

    public const string WrongUsername = "A user name is made of the letters A to Z, digits, and the signs @ . + - _";
}
