namespace PyDotOrg.Graph.Accounts;

/// <summary>What this project says.</summary>
internal static class Messages
{
    public static string ShortKeyFile(string path) =>
        $"{path} is no signing key: it has fewer than {TokenOptions.LeastKeyBytes} bytes. Delete it and a new one is made.";

    public const string NoSigningKey =
        "Configuration key \"Auth:Jwt:SigningKey\" must be given outside the Development environment: a secret of at least 32 bytes, the same for all servers.";

    public static string ShortSigningKey(string key) =>
        $"Configuration key \"Auth:Jwt:{key}\" must have at least {TokenOptions.LeastKeyBytes} bytes.";

    public static string HalfProvider(string provider) =>
        $"Configuration keys \"Auth:OAuth:{provider}:ClientId\" and \"Auth:OAuth:{provider}:ClientSecret\" are given both, or neither.";

    public static string OpenEndpoint(string provider, string key) =>
        $"Configuration key \"Auth:OAuth:{provider}:{key}\" must begin with https:// outside the Development environment.";

    public const string InvalidCredentials = "Invalid credentials";

    public const string Inactive = "Account is inactive";

    public static string OtherLogin(string? provider) => $"This account uses {provider} login";

    public const string UnprovenAddress = "An account has this e-mail address already; it has not been confirmed on both sides, so they are not linked.";

    public const string WrongUsername = "A user name has at most 150 characters: the letters A to Z, digits, and the signs @ . + - _";

    public const string WrongAddress = "An e-mail address has at most 254 characters and a form such as ada@example.org.";

    public const string WrongKeyName = "The name of an API key has 1 to 100 characters.";

    public const string AddressTaken = "Another account has this e-mail address already.";

    public static string NameTaken(string username) => $"Another account has the name \"{username}\" already.";

    public static string NoAccount(string username) => $"There is no account with the name \"{username}\".";

    public static string AccountMade(string username) => $"The account \"{username}\" has been made.";

    public static string PasswordSet(string username) => $"The password of \"{username}\" has been set; whoever was signed in has to sign in again.";

    public static string SwitchedOff(string username) => $"The account \"{username}\" has been switched off.";

    public const string PasswordTooShort = "A password has at least 8 characters.";

    public const string PasswordTooLong = "A password has at most 255 characters.";

    public const string PasswordWithoutUpper = "A password has at least one upper-case letter.";

    public const string PasswordWithoutLower = "A password has at least one lower-case letter.";

    public const string PasswordWithoutDigit = "A password has at least one digit.";

    public const string PasswordTooCommon = "This is one of the commonest passwords; whoever guesses tries it first.";
}
