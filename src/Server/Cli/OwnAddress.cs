namespace PyDotOrg.Graph.Server.Cli;

/// <summary>Where a server with a configuration can be asked on its own machine.</summary>
internal static class OwnAddress
{
    private const string Default = "http://localhost:8000";

    /// <summary>The first address that it listens on, with this machine for whatever means all of its addresses.</summary>
    public static string Find(IConfiguration configuration)
    {
        var address = First(configuration[WebHostDefaults.ServerUrlsKey])
            ?? (First(configuration[WebHostDefaults.HttpPortsKey]) is { } port ? $"http://localhost:{port}" : Default);
        foreach (var every in (ReadOnlySpan<string>)["://*", "://+", "://0.0.0.0", "://[::]"])
        {
            address = address.Replace(every, "://localhost", StringComparison.Ordinal);
        }

        return address;
    }

    private static string? First(string? list) =>
        list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, ..] ? first : null;
}
