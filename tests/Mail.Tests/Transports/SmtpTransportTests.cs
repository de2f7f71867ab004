using System.Net.Sockets;
using System.Text;
using PyDotOrg.Graph.Mail.Transports;

namespace PyDotOrg.Graph.Mail.Tests.Transports;

public sealed class SmtpTransportTests
{
    private const string Unreachable = "The mail server cannot be reached, or does not answer in time.";
    private const string Refused = "The mail server does not take the mail now.";

    [PythonFact]
    public async Task A_mail_server_gets_the_whole_mail_and_every_recipient()
    {
        using var server = new MailServer();
        var letter = Letters.Make("Grüße", ".dot\n..two", "<p>ü</p>", ["bob@example.org"], ["eve@example.org"]);
        Assert.Equal(SendResult.Sent, await SendAsync(server, letter));

        var envelope = server.Commands.Where(static command => command.StartsWith("MAIL", StringComparison.Ordinal) || command.StartsWith("RCPT", StringComparison.Ordinal));
        Assert.Equal(["MAIL FROM:<noreply@python.example>", "RCPT TO:<ada@example.org>", "RCPT TO:<bob@example.org>", "RCPT TO:<eve@example.org>"], envelope.Order(StringComparer.Ordinal));
        var mail = await ReadMail.ParseAsync(server.Data);
        Assert.Empty(mail["defects"]!.AsArray());
        Assert.Equal(["Grüße"], mail.Headers("Subject"));
        Assert.Equal(".dot\n..two", mail.Part("text/plain").TrimEnd('\n'));
        Assert.Equal("<p>ü</p>", mail.Part("text/html").TrimEnd('\n'));
        Assert.DoesNotContain("eve@", server.Data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RCPT", "550 5.1.1 no ada@example.org here", SendOutcome.Never, "The mail server refuses the recipient.")]
    [InlineData("RCPT", "450 4.2.1 later", SendOutcome.Later, Refused)]
    [InlineData("MAIL", "451 4.3.0 later", SendOutcome.Later, Refused)]
    [InlineData(".", "554 5.7.1 no", SendOutcome.Later, Refused)]
    internal async Task What_the_server_answers_decides_and_is_not_repeated(string command, string answer, SendOutcome outcome, string problem)
    {
        using var server = new MailServer { Answers = { [command] = answer } };
        Assert.Equal(new SendResult(outcome, problem), await SendAsync(server, Letters.Make()));
    }

    [Fact]
    public async Task A_mail_that_some_have_got_is_not_sent_again()
    {
        using var server = new MailServer { Answers = { ["RCPT TO:<bob@"] = "550 5.1.1 no" } };
        var result = await SendAsync(server, Letters.Make(cc: ["bob@example.org"]));

        Assert.Equal(new SendResult(SendOutcome.Sent, "Sent, but the mail server refuses some of the recipients."), result);
        Assert.NotEqual("", server.Data);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again_later()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Assert.Equal(SendResult.Later(Unreachable), await SendAsync(port, Letters.Make()));
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up()
    {
        using var server = new MailServer { IsSilent = true };
        using var ended = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Assert.Equal(SendResult.Later(Unreachable), await Transport(server.Port).SendAsync(Letters.Make(), ended.Token));
    }

    [Fact]
    public async Task Nothing_is_told_to_a_server_that_does_not_encrypt_when_it_has_to()
    {
        using var server = new MailServer();
        Assert.Equal(SendOutcome.Later, (await SendAsync(server.Port, Letters.Make(), useTls: true)).Outcome);
        Assert.DoesNotContain(server.Commands, static command => command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Name_and_password_are_told_to_a_server_that_asks()
    {
        using var server = new MailServer
        {
            Offers = ["AUTH LOGIN"],
            Answers = { ["AUTH LOGIN"] = "334 UGFzc3dvcmQ6", [Convert.ToBase64String("secret"u8)] = "235 welcome" },
        };
        Assert.Equal(SendResult.Sent, await SendAsync(server.Port, Letters.Make(), userName: "mailer", password: "secret"));
        Assert.Contains($"AUTH LOGIN {Convert.ToBase64String(Encoding.UTF8.GetBytes("mailer"))}", server.Commands, StringComparer.OrdinalIgnoreCase);
    }

    private static SmtpTransport Transport(int port, bool useTls = false, string? userName = null, string? password = null) => new(
        new MailOptions { Host = "127.0.0.1", Port = port, UseTls = useTls, UserName = userName, Password = password }, Letters.From);

    private static Task<SendResult> SendAsync(MailServer server, MailLetter letter) => SendAsync(server.Port, letter);

    private static async Task<SendResult> SendAsync(int port, MailLetter letter, bool useTls = false, string? userName = null, string? password = null)
    {
        using var ended = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await Transport(port, useTls, userName, password).SendAsync(letter, ended.Token);
    }
}
