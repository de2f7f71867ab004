using PyDotOrg.Graph.Accounts.Passwords;

namespace PyDotOrg.Graph.Accounts.Tests.Passwords;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("Difference-Engine-1")]
    [InlineData("Aa1aaaaab")]
    [InlineData("Ünïcödé-9")]
    [InlineData("correct horse battery Staple 4")]
    [InlineData("Dragon8472619")]
    public void Good_passwords_may_be_chosen(string password) => Assert.Empty(PasswordRules.ProblemsOf(password));

    [Theory]
    [InlineData("", "at least 8 characters|upper-case|lower-case|digit")]
    [InlineData("Sh0rt", "at least 8 characters")]
    [InlineData("no-upper-case-1", "upper-case")]
    [InlineData("NO-LOWER-CASE-1", "lower-case")]
    [InlineData("No-digit-in-here", "digit")]
    public void Everything_that_is_wrong_is_told(string password, string parts)
    {
        var problems = PasswordRules.ProblemsOf(password);

        Assert.Equal(parts.Split('|').Length, problems.Count);
        Assert.All(parts.Split('|').Zip(problems), static pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void A_password_has_at_most_255_characters_which_are_code_points()
    {
        Assert.Empty(PasswordRules.ProblemsOf("Aa1" + string.Concat(Enumerable.Repeat("😀", 252))));
        Assert.Single(PasswordRules.ProblemsOf("Aa1" + string.Concat(Enumerable.Repeat("😀", 253))));
    }

    [Theory]
    [InlineData("Password1")]
    [InlineData("P@ssw0rd1")]
    [InlineData("Passw0rd!")]
    [InlineData("Qwerty123")]
    [InlineData("Welcome2024")]
    [InlineData("123Welcome")]
    [InlineData("Iloveyou1")]
    [InlineData("1Q2w3e4r")]
    [InlineData("Abcd1234")]
    [InlineData("Aa123456")]
    [InlineData("Zaq12wsx")]
    public void The_commonest_passwords_may_not_be_chosen(string password) =>
        Assert.Equal("This is one of the commonest passwords; whoever guesses tries it first.", Assert.Single(PasswordRules.ProblemsOf(password)));
}
