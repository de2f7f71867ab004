using System.Text;

namespace PyDotOrg.Graph.Accounts.Passwords;

/// <summary>Which passwords may be chosen (rest-v1.md 2.3).</summary>
public static class PasswordRules
{
    /// <summary>The fewest characters.</summary>
    public const int Least = 8;

    /// <summary>The most characters.</summary>
    public const int Most = 255;

    /// <summary>What is wrong with a password, all at once; empty when nothing is.</summary>
    public static IReadOnlyList<string> ProblemsOf(string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        List<string> problems = [];
        int length = 0, upper = 0, lower = 0, digits = 0;
        foreach (var rune in password.EnumerateRunes())
        {
            length++;
            upper += Rune.IsUpper(rune) ? 1 : 0;
            lower += Rune.IsLower(rune) ? 1 : 0;
            digits += Rune.IsDigit(rune) ? 1 : 0;
        }

        Add(problems, length < Least, Messages.PasswordTooShort);
        Add(problems, length > Most, Messages.PasswordTooLong);
        Add(problems, upper == 0, Messages.PasswordWithoutUpper);
        Add(problems, lower == 0, Messages.PasswordWithoutLower);
        Add(problems, digits == 0, Messages.PasswordWithoutDigit);
        Add(problems, problems.Count == 0 && CommonPasswords.Contains(password), Messages.PasswordTooCommon);
        return problems;
    }

    private static void Add(List<string> problems, bool isBroken, string message)
    {
        if (isBroken)
        {
            problems.Add(message);
        }
    }
}
