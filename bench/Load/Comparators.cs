using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Load;

/// <summary>The servers that ours is held against: the same answers from memory, and from hand-written ADO.NET.</summary>
internal static class Comparators
{
    public static async Task<int> RunAsync(string url, string database, string answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        builder.Configuration["ConnectionStrings:Database"] = $"Data Source={database}";
        builder.Services.AddData(builder.Configuration);
        await using var app = builder.Build();
        foreach (var work in Work.All)
        {
            MapBare(app, work, await ReadAnswerAsync(answers, work));
        }

        var endpoints = new HandWritten(new ConnectionPool(app.Services.GetRequiredService<DatabaseConnections>()));
        app.MapGet("/ado/W1", endpoints.OneRelease);
        app.MapGet("/ado/W2", endpoints.ManyReleases);
        app.MapGet("/ado/W3", endpoints.Files);
        app.MapPost("/ado/W4", endpoints.ReleaseWithFiles);
        app.MapPost("/ado/W5", endpoints.ReleasesWithFiles);
        await app.RunAsync();
        return 0;
    }

    private static async Task<byte[]> ReadAnswerAsync(string folder, Work work)
    {
        var path = Path.Combine(folder, work.Name);
        return File.Exists(path) ? await File.ReadAllBytesAsync(path) : [];
    }

    private static void MapBare(WebApplication app, Work work, byte[] answer) =>
        app.MapMethods($"/bare/{work.Name}", [work.Query is null ? "GET" : "POST"], async http =>
        {
            if (work.Query is not null)
            {
                await HandWritten.DrainAsync(http);
            }

            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.ContentLength = answer.Length;
            await http.Response.BodyWriter.WriteAsync(answer);
        });
}
