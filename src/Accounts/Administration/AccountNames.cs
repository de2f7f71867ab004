using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using PyDotOrg.Graph.Data.Configuration;

namespace PyDotOrg.Graph.Accounts.Administration;

/// <summary>What user names and e-mail addresses look like (rest-v1.md 8.1).</summary>
public static partial class AccountNames
{
    private static readonly EmailAddressAttribute AddressForm = new();

    /// <summary>Whether a text is made of what user names are made of: letters of ASCII, for others look alike, digits and five signs.</summary>
    public static bool IsUsername(string text) => Username().IsMatch(text);

    /// <summary>Whether a text is an e-mail address of at most 254 characters.</summary>
    public static bool IsAddress(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is > 0 and <= TextLimits.Email && AddressForm.IsValid(text) && !text.Any(static c => char.IsControl(c) || char.IsWhiteSpace(c));
    }

    [GeneratedRegex(@"^[A-Za-z0-9@.+\-_]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Username();
}
