using System.Security.Claims;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>Operations that the program itself brings, and stepping into their results.</summary>
public sealed class PreparedTests
{
    private const string Sdl =
        """
        type Query { echo(value: String = "standard", on: Boolean!): Echo echoes: [Echo!] }
        type Echo { text: String number: Int! flags: [Boolean] self: Echo pages: [Page!] page: Page }
        type Page { id: Int }
        """;

    private readonly TestServer _server = new TestServer(Sdl)
        .With("Query", "echo", context => new Echo(context.ArgumentValue<string>("value"), 7))
        .With("Query", "echoes", _ => new[] { new Echo("a", 1), new Echo(null, 2) });

    [Fact]
    public async Task Coerced_variables_are_taken_as_they_are()
    {
        var operation = Prepare("query ($v: String, $on: Boolean!) { echo(value: $v, on: $on) { text @include(if: $on) number } }");

        Assert.Equal(["v", "on"], operation.Variables.Select(variable => variable.Name));
        Assert.Equal(["String", "Boolean!"], operation.Variables.Select(variable => variable.Type.ToString()));
        Assert.Equal("""{"data":{"echo":{"text":"x","number":7}}}""", await RunAsync(operation, new(true, "x"), new(true, true)));
        Assert.Equal("""{"data":{"echo":{"text":"standard","number":7}}}""", await RunAsync(operation, default, new(true, true)));
        Assert.Equal("""{"data":{"echo":{"number":7}}}""", await RunAsync(operation, new(true, null), new(true, false)));
    }

    [Fact]
    public void What_is_wrong_with_a_document_is_said_with_its_place()
    {
        var executor = _server.Executor;

        var syntax = executor.Prepare("{ echo("u8.ToArray(), new PreparationOptions());
        var unknown = executor.Prepare("{ ech }"u8.ToArray(), new PreparationOptions());
        var several = executor.Prepare("query a { echoes { text } } query b { echoes { text } }"u8.ToArray(), new PreparationOptions());

        Assert.Null(syntax.Operation);
        Assert.Equal(("HC0014", new SourcePosition(1, 8)), (Assert.Single(syntax.Errors).Code, syntax.Errors[0].Locations![0]));
        Assert.Equal("Cannot query field \"ech\" on type \"Query\". Did you mean \"echo\"?", Assert.Single(unknown.Errors).Message);
        Assert.Equal("The operation name can only be omitted if there is just one operation in a GraphQL document.", Assert.Single(several.Errors).Message);
    }

    [Fact]
    public void All_operations_of_a_document_are_prepared_in_its_order()
    {
        var executor = _server.Executor;

        var right = executor.PrepareAll("query b { echoes { text } } query a { echoes { number } }"u8.ToArray(), new PreparationOptions());
        var wrong = executor.PrepareAll("query b { ech } query a { ecs }"u8.ToArray(), new PreparationOptions());

        Assert.Equal(["b", "a"], right.Select(static result => result.Operation?.Definition.Name?.Value));
        Assert.Null(Assert.Single(wrong).Operation);
        Assert.Equal(2, wrong[0].Errors.Count);
    }

    [Fact]
    public async Task Directives_of_the_client_are_allowed_where_they_are_announced()
    {
        var route = new DirectiveDefinition { Name = "get", Locations = ["QUERY"] };
        var document = "query @get { echoes { number } }"u8.ToArray();

        Assert.NotEmpty(_server.Executor.Prepare(document, new PreparationOptions()).Errors);
        var prepared = _server.Executor.Prepare(document, new PreparationOptions { ClientDirectives = [route] });

        Assert.Equal("""{"data":{"echoes":[{"number":1},{"number":2}]}}""", await RunAsync(prepared.Operation!));
    }

    [Fact]
    public async Task Leaves_can_be_written_in_another_way()
    {
        var shout = new Bracketed();
        var operation = Prepare(
            "{ echoes { text number flags __typename self { text } } }",
            new PreparationOptions { LeafFormats = (node, field) => node.Name.Value == "number" ? null : shout });

        Assert.Equal(
            """{"data":{"echoes":[{"text":<"a">,"number":1,"flags":[<true>,none],"__typename":<"Echo">,"self":null},{"text":none,"number":2,"flags":[<true>,none],"__typename":<"Echo">,"self":null}]}}""",
            await RunAsync(operation));
    }

    [Fact]
    public async Task An_object_can_be_replaced_by_its_only_field()
    {
        var operation = Prepare(
            "{ echoes { page { id } pages { id } } }",
            new PreparationOptions { IsLifted = node => node.Name.Value is "page" or "pages" });

        Assert.Equal("""{"data":{"echoes":[{"page":5,"pages":[1,null]},{"page":5,"pages":[1,null]}]}}""", await RunAsync(operation));
    }

    [Fact]
    public async Task Parts_of_a_result_are_found_by_their_response_names()
    {
        var operation = Prepare("{ echo(on: true) { alias: text number flags __typename self { text } pages { id } skipped: text @skip(if: true) } echoes { text } }");
        using var result = await ExecuteAsync(operation, []);

        Assert.True(result.Data!.TryGetMember("echo", out var echo));
        Assert.Equal("\"standard\"", Member(echo, "alias"));
        Assert.Equal("7", Member(echo, "number"));
        Assert.Equal("[true,null]", Member(echo, "flags"));
        Assert.Equal("\"Echo\"", Member(echo, "__typename"));
        Assert.Equal("[{\"id\":1},{\"id\":null}]", Member(echo, "pages"));
        Assert.True(echo!.TryGetMember("self", out var self));
        Assert.Null(self);
        Assert.False(echo.TryGetMember("text", out _));
        Assert.False(echo.TryGetMember("skipped", out _));
        Assert.True(result.Data.TryGetMember("echoes", out var echoes));
        Assert.False(echoes!.TryGetMember("0", out _));
        Assert.Equal(["""{"text":"a"}""", """{"text":null}"""], ((ResultList)echoes).Items.Select(item => Print(item!)));
    }

    [Fact]
    public async Task An_operation_of_another_kind_and_missing_variables_are_our_mistakes()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await ExecuteAsync(new Foreign(), []));
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await ExecuteAsync(Prepare("query ($v: Boolean!) { echo(on: $v) { text } }"), []));
    }

    private static string Member(ResultNode? node, string name)
    {
        Assert.True(node!.TryGetMember(name, out var member));
        return Print(member!);
    }

    private static string Print(ResultNode node)
    {
        using var writer = new JsonWriter();
        node.Write(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }

    private PreparedOperation Prepare(string document, PreparationOptions? options = null)
    {
        var prepared = _server.Executor.Prepare(Encoding.UTF8.GetBytes(document), options ?? new PreparationOptions());
        Assert.Empty(prepared.Errors);
        return prepared.Operation!;
    }

    private async Task<string> RunAsync(PreparedOperation operation, params VariableValue[] variables)
    {
        using var result = await ExecuteAsync(operation, variables);
        return TestServer.Print(result);
    }

    private async Task<ExecutionResult> ExecuteAsync(PreparedOperation operation, VariableValue[] variables)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        return await _server.Executor.ExecuteAsync(
            operation,
            new PreparedRequest { Variables = variables, Services = services, User = new ClaimsPrincipal(new ClaimsIdentity()) });
    }

    private sealed record Echo(string? Text, int Number)
    {
        public bool?[] Flags { get; } = [true, null];

        public Echo? Self => null;

        public Page Page { get; } = new(5);

        public Page[] Pages { get; } = [new(1), new(null)];
    }

    private sealed record Page(int? Id);

    private sealed class Bracketed : LeafFormat
    {
        public override void Write(JsonWriter writer, ReadOnlySpan<byte> json)
        {
            writer.WriteByte((byte)'<');
            writer.WriteRaw(json);
            writer.WriteByte((byte)'>');
        }

        public override void WriteNull(JsonWriter writer) => writer.WriteRaw("none"u8);
    }

    private sealed class Foreign : PreparedOperation
    {
        public override GraphQL.Language.DocumentNode Document => throw new NotSupportedException();

        public override GraphQL.Language.OperationDefinitionNode Definition => throw new NotSupportedException();

        public override NamedElements<InputField> Variables => throw new NotSupportedException();

        public override IReadOnlyList<OutputField> EntranceFields => throw new NotSupportedException();

        public override bool CanBeKept => throw new NotSupportedException();
    }
}
