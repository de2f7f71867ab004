namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>A server whose disk is full, or whose files may only be read.</summary>
public sealed class FileSystemFaultTests : IDisposable
{
    private const string Well = "read 200 200, written 201 200, ready 200, live 200";
    private const string OnlyRead = "read 200 200, written 503 503, ready 200, live 200";
    private const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly FaultFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task On_a_full_disk_reads_go_on_and_writes_do_as_soon_as_there_is_room()
    {
        using var server = FaultProcess.Start(_file, "--Database:Seed=false");
        var client = await SignInAsync(server);
        Assert.Equal(Well, await client.LookAsync("before"));

        server.FillDisk();
        Assert.Equal(OnlyRead, await client.LookAsync("during"));
        Assert.Equal(FaultClient.Unavailable, await client.WriteAsync("again"));
        Assert.Equal("ok, 0 lost", _file.Integrity());

        server.FreeDisk();
        Assert.Equal(Well, await client.LookAsync("after"));
        server.Terminate();
        Assert.Equal((0, ""), await server.EndAsync());
        Assert.Equal(("ok, 0 lost", 4), (_file.Integrity(), _file.Slugs().Count));
    }

    [Fact]
    public async Task On_files_that_may_only_be_read_reads_go_on_and_no_server_starts()
    {
        using var server = FaultProcess.Start(_file, "--Database:Seed=false");
        var client = await SignInAsync(server);
        Assert.Equal(Well, await client.LookAsync("before"));

        Allow(Read);
        Assert.Equal(OnlyRead, await client.LookAsync("during"));
        Assert.Equal(FaultClient.Unavailable, await client.WriteAsync("again"));
        using var second = FaultProcess.Start(_file);
        Assert.Equal(
            (1, $"The database file \"{_file.Path}\" is read-only; allow this user to write the file and its directory.\n"), await second.EndAsync());

        Allow(Read | UnixFileMode.UserWrite);
        Assert.Equal(Well, await client.LookAsync("after"));
        Assert.Equal(("ok, 0 lost", 4), (_file.Integrity(), _file.Slugs().Count));
    }

    private async Task<FaultClient> SignInAsync(FaultProcess server)
    {
        var nobody = new FaultClient(await server.ListeningAsync());
        await nobody.RegisterAsync();
        _file.Promote();
        return await nobody.LogInAsync();
    }

    private void Allow(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var path in Directory.GetFiles(_file.Folder, "faults.db*").Append(_file.Folder))
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
