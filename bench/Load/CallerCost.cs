using System.Globalization;

namespace PyDotOrg.Graph.Load;

/// <summary>Measures what it costs to know who calls: the same requests to the same server, with each kind of credential and without.</summary>
internal static class CallerCost
{
    private const int Port = 8705;
    private const int Rounds = 7;

    public static async Task<int> RunAsync(string serverDll, string database, int seconds)
    {
        using var server = await ServerProcess.StartAsync(
            Port,
            "/health/live",
            serverDll,
            "--RateLimiting:Enabled=false",
            Measurement.SigningKey,
            Measurement.KeepsNothing,
            $"--Urls=http://127.0.0.1:{Port}",
            $"--ConnectionStrings:Database=Data Source={database}");
        var callers = await SignInAsync();
        Console.WriteLine("CPU microseconds a request (median of rounds), requests a second in brackets; then the ratio to anonymous callers.");

        // The smallest work comes first: until its rounds are over, everything is compiled that the others need.
        foreach (var work in Work.All.Where(static work => work.Name is "W1" or "W2" or "W6a").Reverse())
        {
            await CompareAsync(work, server, callers, TimeSpan.FromSeconds(seconds));
        }

        return 0;
    }

    /// <summary>The headers of an account that is made for this.</summary>
    private static async Task<(string Name, string? Header)[]> SignInAsync()
    {
        using var account = await Account.RegisterAsync(Port);
        using var made = await account.SendAsync(HttpMethod.Post, "/api/v1/api-keys", new { name = account.Name });
        using var begun = await account.SendAsync(HttpMethod.Post, "/api/auth/session/login", new { username = account.Name, password = Account.Password });
        var cookie = begun.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        return
        [
            ("anonymous", null),
            ("token", $"Authorization: Bearer {account.Token}"),
            ("API key", $"X-API-Key: {await Account.ReadAsync(made, "key")}"),
            ("session", $"Cookie: {cookie}"),
        ];
    }

    private static async Task CompareAsync(Work work, ServerProcess server, (string Name, string? Header)[] callers, TimeSpan time)
    {
        Series[] all = [.. callers.Select(caller => new Series([server], work.ToRequest(Port, null, caller.Header)))];
        await Series.MeasureAsync(all, Rounds, time);

        foreach (var (caller, series) in callers.Zip(all))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{work.Name + " " + work.Title,-46}{caller.Name,-12}{series,18}{series.Median / all[0].Median,8:F2}"));
        }
    }
}
