using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Rest.Notices;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>The header of banners for programs (contract rest-v1, section 1.6).</summary>
public sealed class NoticeHeaderTests
{
    [Fact]
    public async Task A_banner_for_programs_is_a_header_until_it_is_switched_off()
    {
        var time = new ManualTime();
        await using var server = await WritingServer.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(time));
        var path = "/banners/" + await server.CreateAsync(
            Sender.Staff, "/banners",
            """{"name": "n", "title": "Soon", "message": "v1 ends.", "banner_type": "warning", "link": "https://python.org/", "target": "api", "paths": "/api/v1/os, /api/v1/jobs", "is_active": true}""");
        await server.CreateAsync(Sender.Staff, "/banners", """{"name": "m", "title": "Pages", "message": "Not for programs.", "is_active": true}""");

        Assert.Equal("""[{"type":"warning","title":"Soon","message":"v1 ends.","link":"https://python.org/"}]""", await WaitAsync(server, time, "/os", static header => header.Length > 0));
        Assert.NotEqual("", await HeaderAsync(server, "/jobs/nothing"));
        Assert.Equal("", await HeaderAsync(server, "/releases"));

        await server.SendAsync(Sender.Staff, "PUT", path, """{"is_active": false}""");
        Assert.Equal("", await WaitAsync(server, time, "/os", static header => header.Length == 0));
    }

    private static async Task<string> HeaderAsync(WritingServer server, string path) => (await server.SendAsync(Sender.Anonymous, "GET", path)).Header(NoticeBoard.Header);

    /// <summary>The header as soon as it is as it should be; notices are read beside the requests.</summary>
    private static async Task<string> WaitAsync(WritingServer server, ManualTime time, string path, Func<string, bool> isRight)
    {
        for (var turn = 0; turn < 1000; turn++)
        {
            time.Advance(NoticeBoard.MaxAge);
            if (await HeaderAsync(server, path) is { } header && isRight(header))
            {
                return header;
            }
        }

        return "never";
    }
}
