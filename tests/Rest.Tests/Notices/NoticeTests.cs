using System.Text.Json;
using PyDotOrg.Graph.Rest.Notices;

namespace PyDotOrg.Graph.Rest.Tests.Notices;

/// <summary>A notice as the header has it, and the paths that it is for (contract rest-v1, section 1.6).</summary>
public sealed class NoticeTests
{
    [Theory]
    [InlineData("", "/api/v1/jobs", true)]
    [InlineData("/api/v1/jobs", "/api/v1/jobs/1", true)]
    [InlineData("/api/v1/jobs", "/api/v1/releases", false)]
    [InlineData("/about/ /api/v1/releases", "/api/v1/releases", true)]
    public void A_notice_is_for_the_paths_that_begin_as_it_says(string prefixes, string path, bool isFor) =>
        Assert.Equal(isFor, new Notice("{}", prefixes.Split(' ', StringSplitOptions.RemoveEmptyEntries)).IsFor(path));

    [Fact]
    public void Texts_are_ascii_on_one_line_and_not_longer_than_a_header_bears()
    {
        var row = JsonSerializer.SerializeToElement(new { type = "warning", title = "Größe\r\nX-Evil: 1", message = new string('x', 499) + "🐍!", link = (string?)null, paths = new[] { "/a" } });

        var notice = Notice.Read(row);

        Assert.Equal(
            $$"""{"type":"warning","title":"Gr\u00F6\u00DFe\r\nX-Evil: 1","message":"{{new string('x', 499)}}...","link":null}""",
            notice.Json);
        Assert.Equal(["/a"], notice.Prefixes);
    }
}
