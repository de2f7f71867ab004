using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Tests.Execution.Instrumentation;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Execution.Keeping;

/// <summary>Requests that are answered from a cache: which of them share an answer, and which never may.</summary>
public sealed class AnswerKeepingTests
{
    private const string Sdl = """
        type Query { text(a: String = "none", b: Int, c: Numbers): String numbers(list: [Float]): String fails: String unknown: String secret: String slow: String }
        type Mutation { text(a: String): String }
        input Numbers { n: Float s: String }
        """;

    private readonly ManualVersions _versions = new();
    private readonly AnswerCache _cache;
    private readonly TestServer _server;
    private readonly RecordingListener _listener = new() { IsListening = false };
    private readonly SemaphoreSlim _gate = new(0);
    private KeptAnswer? _last;
    private int _runs;
    private int _slowRuns;

    public AnswerKeepingTests()
    {
        _cache = new AnswerCache(_versions, new ManualTime(), 1_000_000);
        _server = new TestServer(Sdl) { Parts = new RequestExecutorParts { Listeners = [_listener] } }
            .With("Query", "text", Known(Echo))
            .With("Query", "numbers", Known(Echo))
            .With("Query", "fails", Known(_ => throw new GraphQLException("No.")))
            .With("Query", "unknown", new FieldResolver { Pure = Echo })
            .With("Query", "secret", new FieldResolver { Pure = Echo, Reads = new FromOne(), Authorization = [new AuthorizeRule(null, [], ApplyPolicy.BeforeResolver)] })
            .With("Query", "slow", new FieldResolver { Async = WaitAsync, Reads = new FromOne() })
            .With("Mutation", "text", Known(Echo));
    }

    [Theory]
    [InlineData("""{"a":"x","b":1}""", """{"b":1,"a":"x"}""")]
    [InlineData("""{"a":"x","b":1}""", """ { "a" : "x" , "b" : 1 } """)]
    [InlineData("""{"a":"x","b":1}""", """{"a":"x","b":1,"other":2}""")]
    [InlineData("""{"a":"x","b":1}""", """{"a":"y","a":"x","b":1}""")]
    [InlineData("{}", null)]
    public async Task Variables_that_say_the_same_share_an_answer(string one, string? other)
    {
        const string Query = "query($a: String, $b: Int) { text(a: $a, b: $b) }";
        var (first, _) = await AskAsync(Query, one);
        var (second, origin) = await AskAsync(Query, other);

        Assert.Equal((first, AnswerOrigin.Hit, 1), (second, origin, _runs));
    }

    [Theory]
    [InlineData("query($v: Float) { numbers(list: [$v]) }", """{"v":1}""", """{"v":1.5}""")]
    [InlineData("query($v: [Float]) { numbers(list: $v) }", """{"v":1}""", """{"v":[1,1]}""")]
    [InlineData("query($v: String) { text(a: $v) }", """{"v":null}""", "{}")]
    [InlineData("query($v: String) { text(a: $v) }", """{"v":"null"}""", """{"v":null}""")]
    [InlineData("query($v: String) { text(a: $v) }", """{"v":""}""", """{"v":" "}""")]
    [InlineData("query($v: String = \"d\") { text(a: $v) }", """{"v":null}""", "{}")]
    [InlineData("query($v: Numbers) { text(c: $v) }", """{"v":{"n":1}}""", """{"v":{"s":"1"}}""")]
    [InlineData("query($v: Numbers) { text(c: $v) }", """{"v":{"s":"1"}}""", """{"v":{"s":null}}""")]
    [InlineData("query($v: Numbers) { text(c: $v) }", """{"v":{"s":null}}""", """{"v":{}}""")]
    [InlineData("query($a: String, $v: String) { x: text(a: $a) y: text(a: $v) }", """{"a":"1","v":"2"}""", """{"a":"2","v":"1"}""")]
    [InlineData("query($a: String, $v: String) { x: text(a: $a) y: text(a: $v) }", """{"a":"1,2"}""", """{"a":"1","v":"2"}""")]
    public async Task Variables_that_mean_something_else_get_another_answer(string query, string one, string other)
    {
        var (first, _) = await AskAsync(query, one);
        var (second, _) = await AskAsync(query, other);

        Assert.NotEqual(first, second);
        Assert.Equal((first, AnswerOrigin.Hit), await AskAsync(query, one));
        Assert.Equal((second, AnswerOrigin.Hit), await AskAsync(query, other));
    }

    [Theory]
    [InlineData("query($v: Float) { numbers(list: [$v]) }", """{"v":1}""", """{"v":"1"}""")]
    [InlineData("query($v: Float) { numbers(list: [$v]) }", """{"v":1}""", """{"v":true}""")]
    [InlineData("query($v: Int) { text(b: $v) }", """{"v":1}""", """{"v":1.5}""")]
    [InlineData("query($v: String) { text(a: $v) }", """{"v":"1"}""", """{"v":1}""")]
    [InlineData("query($v: String!) { text(a: $v) }", """{"v":"1"}""", "{}")]
    public async Task A_value_of_the_wrong_type_is_refused_though_a_right_one_was_kept(string query, string right, string wrong)
    {
        Assert.Contains("\"errors\"", (await AskAsync(query, wrong)).Answer, StringComparison.Ordinal);
        await AskAsync(query, right);
        Assert.Equal(AnswerOrigin.Hit, (await AskAsync(query, right)).Origin);

        Assert.Contains("\"errors\"", (await AskAsync(query, wrong)).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operations_of_one_document_are_told_apart()
    {
        const string Query = "query A { text(a: \"1\") } query B { text(a: \"2\") } mutation C { text(a: \"3\") }";
        var first = await AskAsync(Query, operation: "A");
        var second = await AskAsync(Query, operation: "B");

        Assert.NotEqual(first.Answer, second.Answer);
        Assert.Equal((second.Answer, AnswerOrigin.Hit), await AskAsync(Query, operation: "B"));
        Assert.Equal(AnswerOrigin.Bypass, (await AskAsync(Query, operation: "C")).Origin);
        Assert.Contains("\"errors\"", (await AskAsync(Query)).Answer, StringComparison.Ordinal);
        Assert.Contains("\"errors\"", (await AskAsync(Query, operation: "D")).Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ fails text }", AnswerOrigin.Run)]
    [InlineData("{ unknown text }", AnswerOrigin.Bypass)]
    [InlineData("query($x: Boolean = false) { text unknown @include(if: $x) }", AnswerOrigin.Bypass)]
    [InlineData("query($x: Boolean = false) { text secret @include(if: $x) }", AnswerOrigin.Bypass)]
    [InlineData("mutation { text }", AnswerOrigin.Bypass)]
    [InlineData("{ nothing }", AnswerOrigin.Bypass)]
    [InlineData("{", AnswerOrigin.Bypass)]
    public async Task Some_answers_are_never_kept(string query, AnswerOrigin origin)
    {
        Assert.Equal(origin, (await AskAsync(query)).Origin);
        Assert.Equal(origin, (await AskAsync(query)).Origin);
        Assert.Equal(0, _cache.Count);
    }

    [Fact]
    public async Task Nobody_but_callers_without_an_account_gets_what_is_kept_or_fills_it()
    {
        ClaimsPrincipal[] known = [new(new ClaimsIdentity("Test")), new(new ClaimsIdentity([new Claim("sub", "1")]))];
        foreach (var user in known)
        {
            Assert.Equal(AnswerOrigin.Bypass, (await AskAsync("{ text }", user: user)).Origin);
        }

        Assert.Equal(AnswerOrigin.Stored, (await AskAsync("{ text }", user: new ClaimsPrincipal(new ClaimsIdentity()))).Origin);
        Assert.Equal(AnswerOrigin.Hit, (await AskAsync("{ text }")).Origin);
        foreach (var user in known)
        {
            Assert.Equal(AnswerOrigin.Bypass, (await AskAsync("{ text }", user: user)).Origin);
        }

        Assert.Equal(5, _runs);
    }

    [Fact]
    public async Task Who_asks_for_the_cost_is_told_it()
    {
        await AskAsync("{ text }");
        var (answer, origin) = await AskAsync("{ text }", cost: CostReport.Report);

        Assert.Contains("\"operationCost\"", answer, StringComparison.Ordinal);
        Assert.Equal(AnswerOrigin.Bypass, origin);
        Assert.DoesNotContain("\"operationCost\"", (await AskAsync("{ text }")).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_ends_an_answer()
    {
        await AskAsync("{ text }");
        _versions.Change(2);
        Assert.Equal(AnswerOrigin.Hit, (await AskAsync("{ text }")).Origin);
        _versions.Change(1);
        Assert.Equal(AnswerOrigin.Stored, (await AskAsync("{ text }")).Origin);
        Assert.Equal(2, _runs);
    }

    [Fact]
    public async Task What_is_asked_about_the_schema_is_kept_too()
    {
        Assert.Equal(("""{"data":{"__typename":"Query"}}""", AnswerOrigin.Stored), await AskAsync("{ __typename }"));
        _versions.Change(1);
        Assert.Equal(("""{"data":{"__typename":"Query"}}""", AnswerOrigin.Hit), await AskAsync("{ __typename }"));
    }

    [Fact]
    public async Task Answers_go_with_the_document_that_they_answer_and_keep_it_while_they_are_asked_for()
    {
        _server.Options.DocumentCache.MaxDocuments = 4;
        await AskAsync("{ text }");
        var kept = _last!; // It was stored.
        await AskAsync("{ old: text }");
        for (var i = 0; i < 20; i++)
        {
            await AskAsync($"{{ x{i}: text }}");
            Assert.Same(kept, _cache.Find(kept.Key)); // As surfaces do that know it by other bytes.
        }

        Assert.Equal(AnswerOrigin.Hit, (await AskAsync("{ text }")).Origin);
        Assert.Equal(AnswerOrigin.Stored, (await AskAsync("{ old: text }")).Origin);
    }

    [Fact]
    public async Task Documents_that_are_too_large_to_be_kept_have_no_kept_answers()
    {
        _server.Options.DocumentCache.MaxDocumentBytes = 800;
        var large = $"{{ text }} #{new string(' ', 100)}";
        Assert.Equal(AnswerOrigin.Run, (await AskAsync(large)).Origin);
        Assert.Equal(AnswerOrigin.Run, (await AskAsync(large)).Origin);
        Assert.Equal(0, _cache.Count);
    }

    [Fact]
    public async Task Of_many_who_ask_at_once_one_runs()
    {
        var asked = Enumerable.Range(0, 20).Select(_ => AskAsync("{ slow }")).ToArray();
        Assert.All(asked, static each => Assert.False(each.IsCompleted));
        _gate.Release(20);
        var answers = await Task.WhenAll(asked);

        Assert.Equal(1, _slowRuns);
        Assert.Equal((1, 19), (answers.Count(static each => each.Origin == AnswerOrigin.Stored), answers.Count(static each => each.Origin == AnswerOrigin.Shared)));
        Assert.Single(answers.Select(static each => each.Answer).Distinct());
    }

    [Fact]
    public async Task Who_waits_for_a_run_that_comes_to_nothing_runs()
    {
        using var cancellation = new CancellationTokenSource();
        var leader = AskAsync("{ slow }", cancellation: cancellation.Token);
        var follower = AskAsync("{ slow }");
        await cancellation.CancelAsync();
        await Task.WhenAny(leader);
        _gate.Release(2);

        Assert.Equal(("""{"data":{"slow":"done"}}""", AnswerOrigin.Run), await follower);
    }

    [Fact]
    public async Task Who_listens_hears_of_answers_that_were_there()
    {
        await AskAsync("{ text }");
        _listener.IsListening = true;
        Assert.Equal(["created"], _listener.Heard);
        await AskAsync("{ text }");
        Assert.Equal(["request", "known", "coerce", "/coerce", "cost", "cost is 0 1", "/cost", "answer from cache", "/request Executed"], _listener.Heard);

        using var result = await _server.Executor.AnswerAgainAsync(_last!, default); // It was kept.
        Assert.Equal(["request", "answer from cache", "/request Executed"], _listener.Heard);
        Assert.Equal("{ text }", _listener.Last!.Operation!.Document.Source!.ToString()); // It was heard.
    }

    private static FieldResolver Known(PureFieldDelegate resolve) => new() { Pure = resolve, Reads = new FromOne() };

    private string Echo(IResolverContext context)
    {
        Interlocked.Increment(ref _runs);
        return string.Join(' ', context.Field.Arguments.Select(argument => context.TryGetArgument(argument.Name, out var value)
            ? $"{argument.Name}={Text(value)}"
            : $"{argument.Name} missing"));
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        InputObjectValue fields => $"{{{string.Join(',', fields.Type.Fields.Select(field => fields.Fields.TryGetValue(field.Name, out var each) ? $"{field.Name}={Text(each)}" : "-"))}}}",
        object?[] list => $"[{string.Join(',', list.Select(Text))}]",
        _ => $"{value.GetType().Name} '{value}'",
    };

    private async ValueTask<object?> WaitAsync(IResolverContext context)
    {
        Interlocked.Increment(ref _slowRuns);
        await _gate.WaitAsync(context.RequestAborted);
        return "done";
    }

    private async Task<(string Answer, AnswerOrigin Origin)> AskAsync(
        string query,
        string? variables = null,
        string? operation = null,
        ClaimsPrincipal? user = null,
        CostReport cost = CostReport.None,
        CancellationToken cancellation = default)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var keeping = new AnswerKeeping(_cache);
        using var result = await _server.Executor.ExecuteAsync(
            new GraphQLRequest
            {
                Document = Encoding.UTF8.GetBytes(query),
                OperationName = operation,
                Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
                Services = services,
                User = user,
                CostReport = cost,
                Keeping = keeping,
            },
            cancellation);
        _last = keeping.Answer;
        return (TestServer.Print(result), keeping.Origin);
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class FromOne() : ReadsAttribute("1");
}
