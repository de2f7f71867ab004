using System.Text.Json.Nodes;
using PyDotOrg.Graph.Mail.Transports;

namespace PyDotOrg.Graph.Mail.Tests.Transports;

/// <summary>Mails as files, read by a parser that is not ours.</summary>
public sealed class FolderTransportTests : IDisposable
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("pydotorg-mail-").FullName, "mail");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [PythonFact]
    public async Task A_mail_is_read_as_it_was_meant()
    {
        var mail = await WriteAsync(Letters.Make("Grüße an Ada", "Línea\n\n.dot\n..\nend", "<p>ü</p>", ["bob@example.org"], ["eve@example.org"]));

        Assert.Empty(mail["defects"]!.AsArray());
        Assert.Equal("multipart/alternative", mail["type"]!.ToString());
        Assert.Equal(["Grüße an Ada"], mail.Headers("Subject"));
        Assert.Equal(["\"Python.org\" <noreply@python.example>"], mail.Headers("From").Select(static from => from.Replace("Python.org <", "\"Python.org\" <", StringComparison.Ordinal)));
        Assert.Equal(["ada@example.org"], mail.Headers("To"));
        Assert.Equal(["bob@example.org"], mail.Headers("Cc"));
        Assert.Empty(mail.Headers("Bcc"));
        Assert.Single(mail.Headers("Date"));
        Assert.Equal(["<019a0000000070008000000000000001@python.example>"], mail.Headers("Message-ID"));
        Assert.Equal(["auto-generated"], mail.Headers("Auto-Submitted"));
        Assert.Equal("Línea\n\n.dot\n..\nend", mail.Part("text/plain").TrimEnd('\n'));
        Assert.Equal("<p>ü</p>", mail.Part("text/html").TrimEnd('\n'));
    }

    [PythonFact]
    public async Task What_is_plain_is_legible_in_the_file()
    {
        var link = $"https://site.example/{new string('x', 600)}";
        var mail = await WriteAsync(Letters.Make(text: $"First\n.second\n{link}\n"));

        Assert.Equal($"First\n.second\n{link}\n", mail.Part("text/plain").TrimEnd('\n') + "\n");
        Assert.Contains(link, await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_folder))), StringComparison.Ordinal);
    }

    [PythonFact]
    public async Task Lines_that_no_mail_may_have_arrive_whole()
    {
        var line = new string('y', 5000);
        Assert.Equal(line, (await WriteAsync(Letters.Make(text: line))).Part("text/plain").TrimEnd('\n'));
    }

    [Fact]
    public async Task A_mail_that_is_written_again_takes_the_place_of_the_first_one_and_leaves_nothing_behind()
    {
        Directory.CreateDirectory(Path.Combine(_folder, $".{Letters.Id:N}", "left"));
        await SendAsync(Letters.Make("First"));
        await SendAsync(Letters.Make("Second"));

        var file = Assert.Single(Directory.GetFileSystemEntries(_folder));
        Assert.Equal("019a0000000070008000000000000001-job_approved.eml", Path.GetFileName(file));
        Assert.Contains("Subject: Second", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_may_read_the_folder()
    {
        await SendAsync(Letters.Make());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder));
        }
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_tried_again_later()
    {
        await File.WriteAllTextAsync(_folder, "");
        Assert.Equal(SendResult.Later("The file cannot be written."), await Transport().SendAsync(Letters.Make(), default));
    }

    private FolderTransport Transport() => new(_folder, Letters.From);

    private async Task SendAsync(MailLetter letter) => Assert.Equal(SendResult.Sent, await Transport().SendAsync(letter, default));

    private async Task<JsonNode> WriteAsync(MailLetter letter)
    {
        await SendAsync(letter);
        return await ReadMail.ParseAsync(await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(_folder))));
    }
}
