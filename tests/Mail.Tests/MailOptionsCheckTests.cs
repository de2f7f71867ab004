namespace PyDotOrg.Graph.Mail.Tests;

public sealed class MailOptionsCheckTests
{
    public static TheoryData<MailOptions, string[]> Cases => new()
    {
        { new MailOptions(), [] },
        { new MailOptions { Directory = "out", From = "Ada <ada@example.org>", Staff = ["ada@example.org"] }, [] },
        { new MailOptions { Host = "smtp.example.org", From = "ada@example.org", UserName = "ada", Password = "secret" }, [] },
        { new MailOptions { Host = "localhost", From = "ada@example.org", UserName = "ada", Password = "secret", UseTls = false }, [] },
        { new MailOptions { Host = "smtp.example.org", From = "ada@example.org", Directory = "out" }, ["Mail:Host"] },
        { new MailOptions { Host = "smtp://example.org", From = "ada@example.org" }, ["Mail:Host"] },
        { new MailOptions { Host = "smtp.example.org" }, ["Mail:From"] },
        { new MailOptions { From = "nobody" }, ["Mail:From"] },
        { new MailOptions { From = "ada@example.org\r\nBcc: eve@example.org" }, ["Mail:From"] },
        { new MailOptions { Directory = " " }, ["Mail:Directory"] },
        { new MailOptions { Directory = typeof(MailOptionsCheckTests).Assembly.Location }, ["Mail:Directory"] },
        { new MailOptions { Staff = ["ada@example.org", "Ada <ada@example.org>", "x"] }, ["Mail:Staff:1", "Mail:Staff:2"] },
        { new MailOptions { UserName = "ada", Password = "secret" }, ["Mail:UserName"] },
        { new MailOptions { Host = "smtp.example.org", From = "ada@example.org", UserName = "ada" }, ["Mail:UserName"] },
        { new MailOptions { Host = "smtp.example.org", From = "ada@example.org", UserName = "ada", Password = "secret", UseTls = false }, ["Mail:UseTls"] },
    };

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void What_is_wrong_is_told_in_one_line_that_names_the_key_and_no_value(MailOptions options, string[] keys)
    {
        var problems = new MailOptionsCheck().Validate(null, options).Failures?.ToArray() ?? [];

        Assert.Equal(keys.Length, problems.Length);
        foreach (var (key, problem) in keys.Zip(problems))
        {
            Assert.Contains($"\"{key}\"", problem, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", problem, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', problem);
        }
    }
}
