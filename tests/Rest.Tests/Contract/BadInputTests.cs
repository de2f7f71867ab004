namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>What cannot be read or does not exist (contract rest-v1, sections 1.1, 1.3, 1.4 and 1.5).</summary>
[Collection(FacadeTests.Name)]
public sealed class BadInputTests(FacadeServer server)
{
    private const string Json = "application/json; charset=utf-8";
    private const string NoRow = """{"detail":"There is no such resource.","status_code":404,"extra":{}}""";
    private const string NoRoute = """{"detail":"There is no such route.","status_code":404,"extra":{}}""";

    public static TheoryData<string, string> WrongValues { get; } = new()
    {
        { "limit=0", "limit: \"0\" is not an integer between 1 and 1000." },
        { "limit=abc", "limit: \"abc\" is not an integer between 1 and 1000." },
        { "limit=1001", "limit: \"1001\" is not an integer between 1 and 1000." },
        { "limit=%00", "limit: \"\0\" is not an integer between 1 and 1000." },
        { "offset=-1", "offset: \"-1\" is not an integer of at least 0." },
        { "pageSize=101", "pageSize: \"101\" is not an integer between 1 and 100." },
        { "currentPage=0", "currentPage: \"0\" is not an integer of at least 1." },
        { "version=4", "version: \"4\" is not one of 1, 2, 3, manager." },
        { "version=PYTHON3", "version: \"PYTHON3\" is not one of 1, 2, 3, manager." },
        { "status=EOL", "status: \"EOL\" is not one of prerelease, bugfix, security, eol." },
        { "pre_release=yes", "pre_release: \"yes\" is not true, false, 1 or 0." },
        { "is_latest=2", "is_latest: \"2\" is not true, false, 1 or 0." },
        {
            "status=x&limit=0&version=9&is_published=ja",
            "limit: \"0\" is not an integer between 1 and 1000.|version: \"9\" is not one of 1, 2, 3, manager.|"
            + "status: \"x\" is not one of prerelease, bugfix, security, eol.|is_published: \"ja\" is not true, false, 1 or 0."
        },
    };

    public static TheoryData<string, string> IdForms { get; } =
        new EveryPair(["/api/v1/os/{0}", "/api/v1/releases/{0}", "/api/v1/files/{0}"], ["D", "N", "B", "P", "X upper"]);

    public static TheoryData<string> UnknownRows { get; } = new(
        from path in (string[])["os", "releases", "files", "files/release", "files/os"]
        from id in (string[])["nonexistent-id", "1", "00000000-0000-0000-0000-000000000000", "%7B%7D", "x%2Fy"]
        select $"/api/v1/{path}/{id}");

    public static TheoryData<string, string> OddSlugs { get; } = new EveryPair(
        ["os", "releases", "files"],
        [
            "a%2Fb", "%F0%9F%90%8D", "%FF", "%C3%28", "%ZZ", "%", "a%25b",
            "'%20OR%201=1--", "%22;DROP%20TABLE%20releases;--", "%3Cscript%3E",
            "..%2F..%2Fetc%2Fpasswd", "%EF%BB%BF", "a%0D%0Ab", "PYTHON-3130", "python_3130", "*", new string('x', 5000),
        ]);

    [Theory]
    [MemberData(nameof(WrongValues))]
    public async Task Every_wrong_value_is_named_at_once(string query, string expected)
    {
        var answer = await server.GetAsync($"/api/v1/releases?{query}");

        Assert.Equal((400, Json), (answer.Status, answer.Type));
        Assert.Equal(["detail", "status_code", "extra"], answer.Json.AsObject().Select(member => member.Key));
        Assert.Equal("Some parameters of the request are not valid.", answer.Json["detail"]!.ToString());
        Assert.Equal(400, (int)answer.Json["status_code"]!);
        Assert.All(answer.Json["extra"]!.AsArray(), entry => Assert.Equal("query", entry!["source"]!.ToString()));
        Assert.Equal(expected, string.Join('|', answer.Json["extra"]!.AsArray().Select(entry => $"{entry!["key"]}: {entry["message"]}")));
    }

    [Theory]
    [MemberData(nameof(IdForms))]
    public async Task Every_textual_form_of_an_id_is_read(string path, string form)
    {
        var row = path.Split('/')[3] switch { "os" => "{os}", "releases" => "{release}", _ => "{file}" };
        var id = Guid.Parse(server.Fill(row));
        var text = form == "X upper" ? id.ToString("D").ToUpperInvariant() : id.ToString(form);

        var answer = await server.GetAsync(path.Replace("{0}", Uri.EscapeDataString(text), StringComparison.Ordinal));

        Assert.Equal(200, answer.Status);
        Assert.Equal(id.ToString("D"), answer.Json["id"]!.ToString());
    }

    [Theory]
    [MemberData(nameof(UnknownRows))]
    public async Task A_row_that_does_not_exist_is_404_whatever_its_id_looks_like(string path)
    {
        var answer = await server.GetAsync(path);

        Assert.Equal((404, Json, NoRow), (answer.Status, answer.Type, answer.Body));
    }

    [Theory]
    [MemberData(nameof(OddSlugs))]
    public async Task A_slug_may_hold_anything_and_finds_only_its_own_row(string resource, string slug)
    {
        var answer = await server.GetAsync($"/api/v1/{resource}/slug/{slug}");

        Assert.Equal((404, Json, NoRow), (answer.Status, answer.Type, answer.Body));
    }

    [Theory]
    [InlineData("slug=%00")]
    [InlineData("slug=%FF")]
    [InlineData("slug='%20OR%201=1--")]
    [InlineData("name=%F0%9F%90%8D")]
    [InlineData("name=%25")]
    public async Task A_filter_may_hold_anything(string query)
    {
        var answer = await server.GetAsync($"/api/v1/releases?{query}");

        Assert.Equal((200, Json, "[]"), (answer.Status, answer.Type, answer.Body));
    }

    [Theory]
    [InlineData("/api/v1/nope")]
    [InlineData("/api/v1/os/slug/a/b")]
    [InlineData("/api/v1/os//")]
    [InlineData("/api/v1/releases/latest/3/x")]
    [InlineData("/api/v1/OS")]
    [InlineData("/api/v9/os")]
    [InlineData("/api/v1/os/slug/../../nope")]
    public async Task An_unknown_address_is_404_in_json(string path)
    {
        var answer = await server.GetAsync(path);

        Assert.Equal((404, Json, NoRoute), (answer.Status, answer.Type, answer.Body));
    }

    [Fact]
    public async Task Dots_lead_upwards_as_the_standard_of_addresses_says() =>
        Assert.Equal(await server.GetAsync("/api/v1/os"), await server.GetAsync("/api/v1/os/slug/.."));
}
