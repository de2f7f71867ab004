using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Accounts.Passwords;

/// <summary>Hashes passwords and compares them, by the framework's hasher (PBKDF2 with HMAC-SHA512).</summary>
public static class PasswordCheck
{
    /// <summary>What takes about a tenth of a second; hashes with fewer rounds are renewed at the next login.</summary>
    private const int Rounds = 210_000;

    private static readonly User Nobody = new();
    private static readonly PasswordHasher<User> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));
    private static readonly Lazy<string> HashOfNobody = new(static () => Hash(Guid.NewGuid().ToString()));

    /// <summary>The hash of a password, with a salt of its own.</summary>
    public static string Hash(string password) => Hasher.HashPassword(Nobody, password);

    /// <summary>Compares a password with a hash. Where there is no hash it takes as long, and the answer is no.</summary>
    public static PasswordMatch Compare(string? hash, string password)
    {
        var result = Hasher.VerifyHashedPassword(Nobody, hash ?? HashOfNobody.Value, password);
        return hash is null || result == PasswordVerificationResult.Failed ? PasswordMatch.No
            : result == PasswordVerificationResult.SuccessRehashNeeded ? PasswordMatch.YesWithOldHash
            : PasswordMatch.Yes;
    }
}
