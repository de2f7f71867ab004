using System.Net.Sockets;
using System.Text;

namespace PyDotOrg.Graph.Rest.Tests.Writes;

/// <summary>Bodies as somebody sends them who means no good, or does not know better (contract rest-v1, section 1.2).</summary>
[Collection(WriteTests.Name)]
public sealed class BodyReadingTests(BoardServer server)
{
    private const int MaxLength = 1 << 20;

    public static TheoryData<string, string> Unreadable { get; } = new()
    {
        { "{", "The request body is not valid JSON: line 1, position 2." },
        { " ", "The request body is not valid JSON: line 1, position 2." },
        { "{\"a\": 1,\n \"é\": x}", "The request body is not valid JSON: line 2, position 7." },
        { "{} {}", "The request body is not valid JSON: line 1, position 4." },
        { "{'a': 1}", "The request body is not valid JSON: line 1, position 2." },
        { "{\"a\": 1,}", "The request body is not valid JSON: line 1, position 9." },
        { "{\"a\": NaN}", "The request body is not valid JSON: line 1, position 7." },
        { "{\"a\": 01}", "The request body is not valid JSON: line 1, position 8." },
        { "{\"a\": \"\n\"}", "The request body is not valid JSON: line 1, position 8." },
        { "/* x */ {}", "The request body is not valid JSON: line 1, position 1." },
        { "company_name=First", "The request body is not valid JSON: line 1, position 1." },
        { "[]", "The request body must be a JSON object." },
        { "\"text\"", "The request body must be a JSON object." },
        { "null", "The request body must be a JSON object." },
        { "[1,", "The request body must be a JSON object." },
        { "{\"a\": 1, \"a\": 1}", "The request body has the member \"a\" twice in one object: line 1, position 10." },
        { "{\"a\": {\"b\": 1,\n\"\\u0062\": 2}}", "The request body has the member \"b\" twice in one object: line 2, position 1." },
        { "{\"a\": \"\\ud800\"}", "The request body has a string with half a character: line 1, position 7." },
        { "{\"\\udc00\": 1}", "The request body has a string with half a character: line 1, position 2." },
        { string.Concat(Enumerable.Repeat("{\"a\":", 33)), "The request body is nested deeper than 32 levels: line 1, position 161." },
        { "{\"a\":" + new string('[', 100_000), "The request body is nested deeper than 32 levels: line 1, position 37." },
    };

    public static TheoryData<string> WrongTypes { get; } =
    [
        "text/plain", "text/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml",
        "application/json; charset=utf-16", "application/json; charset=iso-8859-1", "json", "application/json, text/plain", "*/*",
    ];

    public static TheoryData<string?> RightTypes { get; } =
        [null, "", "application/json", "APPLICATION/JSON", "application/json; charset=UTF-8", "application/json; charset=\"utf-8\"", "application/merge-patch+json"];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task A_body_that_cannot_be_read_is_400_and_says_where(string body, string detail)
    {
        var answer = await server.SendAsync("POST", "/api/v1/posts", body);

        Assert.Equal((400, detail), (answer.Status, answer.Detail));
        Assert.EndsWith("\"status_code\":400,\"extra\":{}}", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_400()
    {
        var answer = await PostAsync([.. "{\n\"é\": \""u8, 0xC3, 0x28, .. "\"}"u8]);

        Assert.Equal((400, "The request body is not valid UTF-8: line 2, position 7."), (answer.Status, answer.Detail));
    }

    [Theory]
    [MemberData(nameof(WrongTypes))]
    public async Task Another_type_than_json_is_415(string type)
    {
        var answer = await PostAsync("{\"company_name\": \"First\"}"u8.ToArray(), type);

        Assert.Equal((415, "The request body must be JSON: Content-Type application/json."), (answer.Status, answer.Detail));
    }

    [Theory]
    [MemberData(nameof(RightTypes))]
    public async Task Json_is_read_under_every_name_of_it(string? type) =>
        Assert.Equal(201, (await PostAsync("{\"company_name\": \"First\"}"u8.ToArray(), type)).Status);

    [Fact]
    public async Task A_body_that_is_compressed_is_415()
    {
        using var content = new ByteArrayContent([0x1F, 0x8B]);
        content.Headers.ContentEncoding.Add("gzip");

        Assert.Equal(415, (await server.SendAsync("POST", "/api/v1/posts", content)).Status);
    }

    [Fact]
    public async Task A_byte_order_mark_is_stepped_over()
    {
        Assert.Equal(201, (await PostAsync([0xEF, 0xBB, 0xBF, .. "{\"company_name\": \"First\"}"u8])).Status);
        Assert.Equal("The request body is not valid JSON: line 1, position 2.", (await PostAsync([0xEF, 0xBB, 0xBF, .. "{"u8])).Detail);
    }

    [Theory]
    [InlineData(MaxLength, true, 201)]
    [InlineData(MaxLength, false, 201)]
    [InlineData(MaxLength + 1, true, 413)]
    [InlineData(MaxLength + 1, false, 413)]
    public async Task A_body_may_have_one_mebibyte(int length, bool isChunked, int status)
    {
        var body = Encoding.UTF8.GetBytes("{\"company_name\": \"First\"}".PadRight(length));
        using HttpContent content = isChunked ? new StreamContent(new Unmeasured(body)) : new ByteArrayContent(body);

        var answer = await server.SendAsync("POST", "/api/v1/posts", content);

        Assert.Equal(status, answer.Status);
        if (status == 413)
        {
            Assert.Equal("The request body is too large: at most 1048576 bytes are read.", answer.Detail);
        }
    }

    [Fact]
    public async Task Of_ten_mebibytes_in_chunks_no_more_is_read_than_needed()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Origin.Host, server.Origin.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync("POST /api/v1/posts HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray());
        var chunk = new byte[64 * 1024];
        Array.Fill(chunk, (byte)' ');
        for (var sent = 0; sent < 10 * MaxLength && !stream.DataAvailable; sent += chunk.Length)
        {
            await stream.WriteAsync("10000\r\n"u8.ToArray());
            await stream.WriteAsync(chunk);
            await stream.WriteAsync("\r\n"u8.ToArray());
        }

        var answer = new byte[12];
        await stream.ReadExactlyAsync(answer);

        Assert.Equal("HTTP/1.1 413", Encoding.ASCII.GetString(answer));
    }

    [Fact]
    public async Task A_length_that_is_too_large_is_refused_before_anything_comes()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Origin.Host, server.Origin.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync("POST /api/v1/posts HTTP/1.1\r\nHost: x\r\nContent-Length: 10485760\r\n\r\n"u8.ToArray());

        var answer = new byte[12];
        await stream.ReadExactlyAsync(answer);

        Assert.Equal("HTTP/1.1 413", Encoding.ASCII.GetString(answer));
    }

    [Theory]
    [InlineData("POST", "/api/v1/posts", 400)]
    [InlineData("PUT", "/api/v1/posts/{post}", 200)]
    [InlineData("PATCH", "/api/v1/posts/{post}/approve", 200)]
    [InlineData("POST", "/api/v1/posts/search", 200)]
    [InlineData("POST", "/api/v1/posts/{post}/remarks", 400)]
    [InlineData("POST", "/api/v1/posts/{post}/touch", 200)]
    public async Task No_body_is_an_empty_object_where_none_of_its_members_is_required(string method, string path, int status)
    {
        var none = await server.SendAsync(method, path);
        using var content = new ByteArrayContent([]);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");
        var empty = await server.SendAsync(method, path, content);

        Assert.Equal((status, status), (none.Status, empty.Status));
        if (status == 400)
        {
            Assert.Equal("The request needs a body with a JSON object.", none.Detail);
        }
    }

    [Fact]
    public async Task What_a_route_does_not_read_may_be_anything()
    {
        using var content = new StringContent("<nothing>", null, "text/xml");

        Assert.Equal(200, (await server.SendAsync("POST", "/api/v1/posts/{post}/touch", content)).Status);
    }

    private async Task<WriteAnswer> PostAsync(byte[] body, string? type = "application/json")
    {
        using var content = new ByteArrayContent(body);
        if (type is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        return await server.SendAsync("POST", "/api/v1/posts", content);
    }

    /// <summary>A stream whose length nobody knows, so that it is sent in chunks.</summary>
    private sealed class Unmeasured(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
