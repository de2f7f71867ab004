using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DependencyInjection;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>GraphQL multipart requests (contract: Hot Chocolate, section 3.7).</summary>
public sealed class UploadTests(UploadTests.Host host) : IClassFixture<UploadTests.Host>
{
    private const string ReadText = """{"query":"mutation($f: Upload!) { readText(file: $f) }","variables":{"f":null}}""";
    private const string Describe = """{"query":"mutation($f: [Upload]!) { describe(files: $f) }","variables":{"f":[null,null]}}""";
    private const string Attach = """{"query":"mutation($i: AttachmentInput!) { attach(input: $i) }","variables":{"i":{"title":"t","file":null}}}""";

    [Theory]
    [InlineData(ReadText, """{"1":["variables.f"]}""", """{"data":{"readText":"abc"}}""")]
    [InlineData(Describe, """{"1":["variables.f.1"]}""", """{"data":{"describe":"none, foo.bar text/plain 3"}}""")]
    [InlineData(Describe, """{"1":["variables.f.0","variables.f.1"]}""", """{"data":{"describe":"foo.bar text/plain 3, foo.bar text/plain 3"}}""")]
    [InlineData(Attach, """{"1":["variables.i.file"]}""", """{"data":{"attach":"t: foo.bar"}}""")]
    [InlineData("""{"query":"{ ping }"}""", "{}", """{"data":{"ping":"pong"}}""")]
    public async Task C14_A_file_stands_where_the_map_puts_it(string operations, string map, string expected)
    {
        var answer = await SendAsync(("operations", operations), ("map", map), ("1", "abc"));

        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Fact]
    public async Task C12_Without_the_preflight_header_a_form_is_refused()
    {
        var content = new ByteArrayContent("--b--\r\n"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");

        var answer = await host.Client.PostAsync("/graphql", content);

        Assert.Equal("""{"errors":[{"message":"Multi-part requests must include a GraphQL preflight header.","extensions":{"code":"HC0077"}}]}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("HC0034", "No 'operations' specified.", null, null, false)]
    [InlineData("HC0034", "No 'operations' specified.", null, "{}", false)]
    [InlineData("HC0034", "No 'operations' specified.", "", "{}", false)]
    [InlineData("HC0035", "Misordered multipart fields; 'map' should follow 'operations'.", "{}", "{}", true)]
    [InlineData("HC0044", "No `map` specified.", ReadText, null, false)]
    [InlineData("HC0044", "No `map` specified.", ReadText, "", false)]
    [InlineData("HC0043", "Invalid JSON in the `map` multipart field; Expected type of Dictionary<string, string[]>.", ReadText, "x", false)]
    [InlineData("HC0043", "Invalid JSON in the `map` multipart field; Expected type of Dictionary<string, string[]>.", ReadText, "[]", false)]
    [InlineData("HC0043", "Invalid JSON in the `map` multipart field; Expected type of Dictionary<string, string[]>.", ReadText, """{"1":"variables.f"}""", false)]
    [InlineData("HC0043", "Invalid JSON in the `map` multipart field; Expected type of Dictionary<string, string[]>.", ReadText, """{"1":[null]}""", false)]
    [InlineData("HC0043", "Invalid JSON in the `map` multipart field; Expected type of Dictionary<string, string[]>.", ReadText, """{"1":[],"1":[]}""", false)]
    [InlineData("HC0043", "Invalid JSON in the `map` multipart field; Expected type of Dictionary<string, string[]>.", ReadText, """{"1":["\ud800"]}""", false)]
    [InlineData("HC0037", "No object paths specified for key '1' in 'map'.", ReadText, """{"1":[]}""", false)]
    [InlineData("HC0038", "File of key '2' is missing.", ReadText, """{"2":["variables.f"]}""", false)]
    [InlineData("HC0039", "The variable path 'variables.g' is invalid.", ReadText, """{"1":["variables.g"]}""", false)]
    [InlineData("HC0039", "The variable path 'variables.f' is invalid.", """{"query":"{ ping }"}""", """{"1":["variables.f"]}""", false)]
    [InlineData("HC0040", "The variable structure is invalid.", ReadText, """{"1":["variables.f.0"]}""", false)]
    [InlineData("HC0040", "The variable structure is invalid.", Describe, """{"1":["variables.f.2"]}""", false)]
    [InlineData("HC0040", "The variable structure is invalid.", Describe, """{"1":["variables.f.x"]}""", false)]
    [InlineData("HC0040", "The variable structure is invalid.", Attach, """{"1":["variables.i.title"]}""", false)]
    [InlineData("HC0041", "Invalid variable path `variables` in `map`.", ReadText, """{"1":["variables"]}""", false)]
    [InlineData("HC0041", "Invalid variable path `variables..f` in `map`.", ReadText, """{"1":["variables..f"]}""", false)]
    [InlineData("HC0042", "The variable path must start with `variables`.", ReadText, """{"1":["f"]}""", false)]
    [InlineData("HC0042", "The variable path must start with `variables`.", ReadText, """{"1":[""]}""", false)]
    [InlineData("HC0012", "Invalid JSON document.", "{", """{"1":["variables.f"]}""", false)]
    [InlineData("HC0013", "Either the parameter query or the parameter id has to be set.", "{}", "{}", false)]
    [InlineData("LIMIT_FILES", "The form has more files than the limit of 3 allows.", ReadText, """{"1":["variables.a"],"2":["b"],"3":["c"],"4":["d"]}""", false)]
    public async Task A_form_that_does_not_fit_is_refused(string code, string message, string? operations, string? map, bool mapFirst)
    {
        var fields = new List<(string Name, string Value)>();
        AddField(fields, "operations", operations);
        AddField(fields, "map", map);
        fields.Add(("1", "abc"));
        if (mapFirst)
        {
            fields.Reverse(0, 2);
        }

        var answer = await SendAsync([.. fields]);

        Assert.Equal($$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"{{{code}}}"}}]}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{}")]
    [InlineData("multipart/form-data", "x")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nno header\r\n\r\n{}\r\n--b--")]
    public async Task A_form_that_is_broken_is_refused(string contentType, string body)
    {
        var answer = await SendAsync(Raw(contentType, body));

        Assert.Equal("""{"errors":[{"message":"The multipart form could not be read.","extensions":{"code":"HC0033"}}]}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_large_file_passes_up_to_the_limit_of_forms()
    {
        var text = new string('x', 3 * 1024 * 1024);

        var answer = await SendAsync(("operations", Describe), ("map", """{"1":["variables.f.0"]}"""), ("1", text));

        Assert.Equal($$$"""{"data":{"describe":"foo.bar text/plain {{{text.Length}}}, none"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_form_above_the_limit_is_answered_with_413()
    {
        var request = Form(("operations", ReadText), ("map", """{"1":["variables.f"]}"""), ("1", new string('x', 5 * 1024 * 1024)));
        request.Headers.ExpectContinue = true;

        var answer = await host.SendAsync(request);

        Assert.Equal(413, (int)answer.StatusCode);
        Assert.Equal("""{"errors":[{"message":"Max GraphQL request size reached.","extensions":{"code":"HC0010"}}]}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"query":"mutation { readText(file: \"1\") }"}""")]
    [InlineData("""{"query":"mutation($f: Upload!) { readText(file: $f) }","variables":{"f":"1"}}""")]
    public async Task A_text_is_no_file(string body)
    {
        var answer = await host.PostAsync(body);

        Assert.Equal(400, (int)answer.StatusCode);
    }

    private static void AddField(List<(string Name, string Value)> fields, string name, string? value)
    {
        if (value is not null)
        {
            fields.Add((name, value));
        }
    }

    private static HttpRequestMessage Form(params (string Name, string Value)[] fields)
    {
        var form = new StringBuilder();
        foreach (var (name, value) in fields)
        {
            var file = char.IsAsciiDigit(name[0]) ? "; filename=\"foo.bar\"\r\nContent-Type: text/plain" : "";
            form.Append("--b\r\nContent-Disposition: form-data; name=\"").Append(name).Append('"').Append(file).Append("\r\n\r\n").Append(value).Append("\r\n");
        }

        return Raw("multipart/form-data; boundary=b", form.Append("--b--\r\n").ToString());
    }

    private static HttpRequestMessage Raw(string contentType, string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        request.Headers.Add("GraphQL-Preflight", "1");
        return request;
    }

    private Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] fields) => SendAsync(Form(fields));

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => host.SendAsync(request);

    public sealed class Host : FixtureHost
    {
        protected override void Configure(IRequestExecutorBuilder builder) => builder.ModifyServerOptions(static options =>
        {
            options.MaxUploadFiles = 3;
            options.MaxUploadBytes = 4 * 1024 * 1024;
        });
    }
}
