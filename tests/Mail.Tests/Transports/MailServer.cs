using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PyDotOrg.Graph.Mail.Tests.Transports;

/// <summary>A mail server that takes down what it hears (RFC 5321), and answers as a test wants.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public MailServer()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Commands, without what follows DATA.</summary>
    public List<string> Commands { get; } = [];

    /// <summary>The mail, dots taken back.</summary>
    public string Data { get; private set; } = "";

    /// <summary>Other answers than the usual ones, by the beginning of a command.</summary>
    public Dictionary<string, string> Answers { get; } = [];

    /// <summary>What it offers after EHLO.</summary>
    public string[] Offers { get; init; } = [];

    /// <summary>Takes connections and says nothing.</summary>
    public bool IsSilent { get; init; }

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            using var client = await _listener.AcceptTcpClientAsync();
            using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
            await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            if (IsSilent)
            {
                await reader.ReadLineAsync();
                return;
            }

            await writer.WriteLineAsync("220 ready");
            while (await reader.ReadLineAsync() is { } command)
            {
                Commands.Add(command);
                await writer.WriteLineAsync(Answer(command));
                if (command == "DATA")
                {
                    Data = await ReadDataAsync(reader);
                    await writer.WriteLineAsync(Answers.GetValueOrDefault(".", "250 taken"));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            // The client has gone, or the test is over.
        }
    }

    private string Answer(string command)
    {
        if (Answers.FirstOrDefault(answer => command.StartsWith(answer.Key, StringComparison.OrdinalIgnoreCase)) is { Key: not null } own)
        {
            return own.Value;
        }

        return command switch
        {
            _ when command.StartsWith("EHLO", StringComparison.Ordinal) => "250-server\r\n" + string.Concat(Offers.Select(static offer => $"250-{offer}\r\n")) + "250 8BITMIME",
            "DATA" => "354 go on",
            "QUIT" => "221 bye",
            _ => "250 well",
        };
    }

    private static async Task<string> ReadDataAsync(StreamReader reader)
    {
        var data = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line and not ".")
        {
            data.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return data.ToString();
    }
}
