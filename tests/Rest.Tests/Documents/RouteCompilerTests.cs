using System.Text;
using PyDotOrg.Graph.Rest.Documents;

namespace PyDotOrg.Graph.Rest.Tests.Documents;

/// <summary>A document that does not fit the schema is refused with everything that is wrong with it.</summary>
[Collection(FacadeTests.Name)]
public sealed class RouteCompilerTests(FacadeServer server)
{
    public static TheoryData<string, string> WrongDocuments { get; } = new()
    {
        {
            "query a @get(path: \"/a\", select: \"latestRelease\") {\n  latestRelease {\n    nam\n  }\n}",
            "wrong.graphql(3,5): Cannot query field \"nam\" on type \"Release\". Did you mean \"name\"?"
        },
        {
            "query a @get(path: \"/a/{id}\", select: \"latestRelease\") { latestRelease { name } }",
            "wrong.graphql(1,9): The path names \"id\", but the operation has no such variable."
        },
        {
            "query a @get(path: \"a\", select: \"latestRelease\") { latestRelease { name } }",
            "wrong.graphql(1,9): A path starts with a slash, does not end with one, and has {**name} only as its last segment."
        },
        {
            "query @get(path: \"/a\", select: \"latestRelease\") { latestRelease { name } }",
            "wrong.graphql(1,1): The operation of a route needs a name."
        },
        {
            "query a @got(path: \"/a\") { latestRelease { name } }",
            "wrong.graphql(1,9): Unknown directive \"@got\"."
        },
        {
            "query a @get(path: \"/a\", select: \"latestRelease\") @collection(name: \"c\") { latestRelease { name } }\n"
            + "query b @get(path: \"/b\", select: \"latestRelease\") @collection(name: \"c\") { latestRelease { name } }",
            "wrong.graphql(2,51): Another operation is the list of the collection \"c\" already."
        },
        {
            "query a($x: Int) @get(path: \"/a\", select: \"releasesOffset.items\") @range(from: \"x\", to: \"y\") { releasesOffset(take: $x) { items { name } } }",
            "wrong.graphql(1,67): The range names a variable that the operation does not have."
        },
    };

    [Theory]
    [MemberData(nameof(WrongDocuments))]
    public void A_wrong_document_is_refused_with_file_line_and_reason(string text, string expected)
    {
        var refusal = Assert.Throws<RouteException>(() => Compile(text));

        Assert.Equal([expected], refusal.Problems);
        Assert.Equal(expected, refusal.Message);
    }

    [Fact]
    public void Every_problem_of_a_document_is_named_at_once()
    {
        var refusal = Assert.Throws<RouteException>(() => Compile(
            "query a @get(path: \"/a/{x}/{y}\", select: \"latestRelease\") { latestRelease { name } }\n"
            + "query b @get(path: \"/b/\", select: \"latestRelease\") { latestRelease { name } }"));

        Assert.Equal(
            [
                "wrong.graphql(1,9): The path names \"x\", but the operation has no such variable.",
                "wrong.graphql(1,9): The path names \"y\", but the operation has no such variable.",
                "wrong.graphql(2,9): A path starts with a slash, does not end with one, and has {**name} only as its last segment.",
            ],
            refusal.Problems);
    }

    [Fact]
    public void A_document_that_is_not_graphql_is_refused_with_file_and_line()
    {
        var refusal = Assert.Throws<RouteException>(() => Compile("query a {\n  b("));

        Assert.Equal(["wrong.graphql(2,5): Expected a `Name`-token, but found a `EndOfFile`-token."], refusal.Problems);
    }

    [Fact]
    public void A_name_for_an_enum_value_that_does_not_exist_is_refused()
    {
        var file = RouteFile.Parse("enums.graphql", Encoding.UTF8.GetBytes("extend enum PythonVersion {\n  PYTHON9 @wire(name: \"9\")\n}"));

        var refusal = Assert.Throws<RouteException>(() => EnumNames.Read(file, server.Executor.Schema));

        Assert.Equal(["enums.graphql(2,3): The schema has no enum value PythonVersion.PYTHON9."], refusal.Problems);
    }

    [Fact]
    public void A_document_is_compiled_when_one_of_its_routes_is_asked_for()
    {
        var plan = Plan(
            ("one.graphql", "query a @get(path: \"/a\", select: \"latestRelease\") @get(path: \"/b\", select: \"latestRelease\") { latestRelease { name } }"),
            ("other.graphql", "query c @get(path: \"/c\", select: \"latestRelease\") { latestRelease { nam } }"));

        Assert.Equal(["GET /a", "GET /b", "GET /c"], plan.Addresses.Select(static each => $"{each.Method} {each.Path.Text}"));
        Assert.Equal("/b", plan.Addresses[1].Route.Path.Text);
        Assert.Equal(["other.graphql(1,69): Cannot query field \"nam\" on type \"Release\". Did you mean \"name\"?"], Assert.Throws<RouteException>(() => plan.Addresses[2].Route).Problems);
        Assert.Throws<RouteException>(plan.CompileAll);
    }

    [Fact]
    public void An_address_that_is_none_is_refused_before_anything_is_compiled()
    {
        var plan = Plan(("wrong.graphql", "query a @get(path: \"a\", select: \"latestRelease\") { nothing }"));

        Assert.Equal(
            ["wrong.graphql(1,9): A path starts with a slash, does not end with one, and has {**name} only as its last segment."],
            Assert.Throws<RouteException>(() => plan.Addresses).Problems);
    }

    private void Compile(string text) => Plan(("wrong.graphql", text)).CompileAll();

    private RoutePlan Plan(params (string Name, string Text)[] files)
    {
        var names = EnumNames.Read(RouteFile.Read("v1/enums.graphql"), server.Executor.Schema);
        return new RouteCompiler(server.Executor, names, new RestOptions())
            .Plan(files.Select(static file => RouteFile.Parse(file.Name, Encoding.UTF8.GetBytes(file.Text))));
    }
}
