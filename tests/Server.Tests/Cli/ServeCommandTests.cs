using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Cli;

public sealed class ServeCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-serve-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_fresh_directory_gets_a_database_and_the_log_says_where_everything_is()
    {
        using var server = new ServerProcess(folder.FullName, [("ASPNETCORE_ENVIRONMENT", "Development")], "--Urls=http://127.0.0.1:0");
        var address = await server.ListeningAsync();
        server.Terminate();
        var (exitCode, error) = await server.EndAsync();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.True(File.Exists(Path.Combine(folder.FullName, "pydotorg.db")));
        var text = string.Join('\n', server.Lines);
        Assert.Contains($"Listening on {address.OriginalString}", text, StringComparison.Ordinal);
        Assert.Contains($"Explorer: {address.OriginalString}/graphql/", text, StringComparison.Ordinal);
        Assert.Contains($"Schema: {address.OriginalString}/graphql/schema.graphql", text, StringComparison.Ordinal);
        Assert.Contains($"REST: {address.OriginalString}/api/v1/", text, StringComparison.Ordinal);
        Assert.Contains($"REST documentation: {address.OriginalString}/api/", text, StringComparison.Ordinal);
        Assert.All(server.Lines, static line => Assert.Matches("^[0-9]{2}:[0-9]{2}:[0-9]{2} info: ", line));
    }

    [Fact]
    public async Task In_production_each_line_is_a_json_object_and_the_environment_configures()
    {
        using var server = new ServerProcess(
            folder.FullName,
            [
                ("Urls", "http://127.0.0.1:0"), ("GraphQL__Explorer", "false"), ("Database__Seed", "false"),
                ("ConnectionStrings__Database", "Data Source=other.db"),
            ]);
        await server.ListeningAsync();
        server.Terminate();

        Assert.Equal((0, ""), await server.EndAsync());
        Assert.True(File.Exists(Path.Combine(folder.FullName, "other.db")));
        var messages = server.Lines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("Message").GetString()).ToList();
        Assert.DoesNotContain(messages, static message => message!.StartsWith("Explorer", StringComparison.Ordinal));
        Assert.Contains(messages, static message => message!.StartsWith("Schema: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_command_line_wins_over_the_environment()
    {
        using var server = new ServerProcess(
            folder.FullName, [("Urls", "http://127.0.0.1:1"), ("Database__Seed", "false")], "serve", "--Urls", "http://127.0.0.1:0");
        var address = await server.ListeningAsync();

        Assert.NotEqual(1, address.Port);
    }

    [Fact]
    public async Task A_request_that_runs_is_finished_before_the_process_ends()
    {
        const string Body = """{"query":"{ __typename }"}""";
        using var server = new ServerProcess(folder.FullName, [("Database__Seed", "false")], "--Urls=http://127.0.0.1:0");
        var address = await server.ListeningAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        await WriteAsync(stream, $"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\nExpect: 100-continue\r\n\r\n");
        var reader = new StreamReader(stream);

        // The server asks for the body once the request runs.
        Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync());
        server.Terminate();
        await Wait.UntilAsync(() => server.Lines.Any(static line => line.Contains("Stopping", StringComparison.Ordinal)), "The server stops.");

        await WriteAsync(stream, Body);
        Assert.Equal("", await reader.ReadLineAsync());
        Assert.Equal("HTTP/1.1 200 OK", await reader.ReadLineAsync());
        Assert.Contains("\"data\":{\"__typename\":\"Query\"}", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal((0, ""), await server.EndAsync());
    }

    [Fact]
    public async Task A_port_in_use_is_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";
        using var server = new ServerProcess(folder.FullName, [("Database__Seed", "false")], $"--Urls={address}");

        Assert.Equal(
            (1, $"Cannot listen on {address}: Failed to bind to address {address}: address already in use.\n"),
            await server.EndAsync());
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_one_line()
    {
        var file = Path.Combine(folder.FullName, "pydotorg.db");
        await File.WriteAllTextAsync(file, new string('x', 5000));
        using var server = new ServerProcess(folder.FullName, [], "--Urls=http://127.0.0.1:0");

        Assert.Equal(
            (1, $"\"{file}\" is not an SQLite database, or its beginning is damaged; restore a backup or name another file.\n"),
            await server.EndAsync());
    }

    [Fact]
    public async Task In_production_a_server_without_a_signing_key_does_not_start_and_says_so_in_one_line()
    {
        using var server = new ServerProcess(folder.FullName, [("Auth__Jwt__SigningKey", ""), ("Database__Seed", "false")], "--Urls=http://127.0.0.1:0");

        Assert.Equal(
            (1, "Configuration key \"Auth:Jwt:SigningKey\" must be given outside the Development environment: a secret of at least 32 bytes, the same for all servers.\n"),
            await server.EndAsync());
    }

    [Fact]
    public async Task Serving_ends_well_when_the_caller_has_enough()
    {
        using var enough = new CancellationTokenSource();
        var serving = Invocation.OfAsync(
            [
                "--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Database=Data Source={folder.FullName}/x.db", "--Logging:LogLevel:Default=None",
                $"--Auth:Jwt:SigningKey={RunningServer.SigningKey}",
            ],
            enough.Token);
        await Wait.UntilAsync(() => File.Exists(Path.Combine(folder.FullName, "x.db")), "The database is there.");

        await enough.CancelAsync();
        Assert.Equal(new Invocation(0, "", ""), await serving);
    }

    private static async Task WriteAsync(Stream stream, string text)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text));
        await stream.FlushAsync();
    }
}
