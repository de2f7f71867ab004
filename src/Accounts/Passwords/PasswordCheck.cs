using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Accounts.Passwords;

/// <summary>Hashes passwords and compares them, by the framework's hasher (PBKDF2 with HMAC-SHA512).</summary>
public static class PasswordCheck
{
    /// <summary>What takes about a tenth of a second; hashes with fewer rounds are renewed at the next login.</summary>
    private const int Rounds = 210_000;

    /// <summary>What hashes of the one format begin with that the hasher writes now.</summary>
    private const string FormatMark = "AQ";

    private static readonly User Nobody = new();
    private static readonly PasswordHasher<User> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));
    private static readonly Lazy<string> HashOfNobody = new(static () => Hash(Guid.NewGuid().ToString()));

    /// <summary>The hash of a password, with a salt of its own.</summary>
    public static string Hash(string password) => Hasher.HashPassword(Nobody, password);

    /// <summary>Gives an account a new password; links that were mailed for the old one do not count any more.</summary>
    public static void Set(User user, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        user.PasswordHash = Hash(password);
        user.SecurityStamp = Guid.NewGuid();
    }

    /// <summary>Compares a password with a hash. Where there is no hash, or none of ours, it takes as long, and the answer is no.</summary>
    public static PasswordMatch Compare(string? hash, string password)
    {
        var own = hash is not null && hash.StartsWith(FormatMark, StringComparison.Ordinal) && Base64.IsValid(hash) ? hash : null;
        var result = Hasher.VerifyHashedPassword(Nobody, own ?? HashOfNobody.Value, password);
        return own is null || result == PasswordVerificationResult.Failed ? PasswordMatch.No
            : result == PasswordVerificationResult.SuccessRehashNeeded ? PasswordMatch.YesWithOldHash
            : PasswordMatch.Yes;
    }
}
