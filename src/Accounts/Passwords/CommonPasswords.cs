using System.Collections.Frozen;

namespace PyDotOrg.Graph.Accounts.Passwords;

/// <summary>
/// The commonest passwords, which lists of stolen ones begin with. Most of those that satisfy the other rules are a common word with an
/// upper-case letter and a few digits or signs, so words are kept, and passwords are compared without such additions.
/// </summary>
internal static class CommonPasswords
{
    /// <summary>More than this many characters added to a word make it a password of its own.</summary>
    private const int MostAdded = 4;

    private static readonly FrozenSet<string> Words = Read();

    /// <summary>Whether whoever guesses tries a password early.</summary>
    public static bool Contains(string password)
    {
        var plain = Unfold(password);
        if (Words.Contains(plain) || Words.Contains(password.ToLowerInvariant()))
        {
            return true;
        }

        var start = 0;
        var end = plain.Length;
        var lower = password.ToLowerInvariant();
        while (end > start && !char.IsLetter(lower[end - 1]))
        {
            end--;
        }

        while (start < end && !char.IsLetter(lower[start]))
        {
            start++;
        }

        return lower.Length - (end - start) <= MostAdded && Words.Contains(plain[start..end]);
    }

    /// <summary>Lower case, with letters for the signs that stand for them: <c>P@ssw0rd</c> is <c>password</c>.</summary>
    private static string Unfold(string password) => string.Create(password.Length, password, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = char.ToLowerInvariant(source[i]) switch
            {
                '0' => 'o',
                '1' or '!' => 'i',
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' => 't',
                var other => other,
            };
        }
    });

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords")!; // Embedded by the project.
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
