using System.Text;
using PyDotOrg.Graph.Rest.Documents;

namespace PyDotOrg.Graph.Rest.Tests.Writes;

/// <summary>A document of a write that does not fit the schema stops the start.</summary>
[Collection(WriteTests.Name)]
public sealed class WrongDocumentTests(BoardServer server)
{
    private const string Shared = "fragment Name on Post {\n  name\n  ...Other\n}\n\nfragment Other on Post { nam }\n\nfragment Unused on Nothing { x }";

    public static TheoryData<string, string> Documents { get; } = new()
    {
        {
            "mutation a($input: AddRemarkInput!) @post(path: \"/a/{id}\", select: \"addRemark.post\") { addRemark(input: $input) { post { name } } }",
            "wrong.graphql(1,37): The path names \"id\", but the operation has no such variable and its input no such member."
        },
        {
            "mutation a($input: AddRemarkInput!) @post(path: \"/a\", select: \"addRemark.pots\") { addRemark(input: $input) { post { name } } }",
            "wrong.graphql(1,37): The operation selects no \"addRemark.pots\"."
        },
        {
            "mutation a($input: AddRemarkInput!) @post(path: \"/a\", select: \"addRemark.post\", location: \"/a/{id}\") { addRemark(input: $input) { post { name } } }",
            "wrong.graphql(1,37): The location names \"id\", but the answer has no such member."
        },
        {
            "mutation a($input: AddRemarkInput!) @post(path: \"/a\", select: \"addRemark.post\", location: \"a\") { addRemark(input: $input) { post { name } } }",
            "wrong.graphql(1,37): A path starts with a slash, does not end with one, and has {**name} only as its last segment."
        },
        {
            "mutation a($input: AddRemarkInput! @member(name: \"x\", field: \"txet\")) @post(path: \"/a\", select: \"addRemark.post\") { addRemark(input: $input) { post { name } } }",
            "wrong.graphql(1,12): The input has no field \"txet\"."
        },
        {
            "mutation a($input: AddRemarkInput! @query(names: [\"txet\"])) @post(path: \"/a\", select: \"addRemark.post\") { addRemark(input: $input) { post { name } } }",
            "wrong.graphql(1,12): The input has no member \"txet\"."
        },
        {
            "mutation a($input: AddRemarkInput! @wholeBody(field: \"txet\")) @post(path: \"/a\", select: \"addRemark.post\") { addRemark(input: $input) { post { name } } }",
            "wrong.graphql(1,12): The input has no field \"txet\"."
        },
        {
            "mutation a($id: ID! @node(type: \"Pots\")) @post(path: \"/a\", select: \"touchPost.post\") { touchPost(input: { id: $id }) { post { name } } }",
            "wrong.graphql(1,12): The schema has no object type \"Pots\"."
        },
        {
            "query a($search: PostSearchInput!) @get(path: \"/a\", select: \"posts\") { posts(skip: 0, take: 1, search: $search) { name } }",
            "wrong.graphql(1,9): The variable has an input type, but the route reads no body."
        },
        {
            "query a($a: PostSearchInput!, $b: PostSearchInput!) @post(path: \"/a\", select: \"a\") { a: posts(skip: 0, take: 1, search: $a) { name } b: posts(skip: 0, take: 1, search: $b) { name } }",
            "wrong.graphql(1,31): An operation takes its body as one variable of an input type."
        },
        {
            "mutation a($a: ID!) @delete(path: \"/a/{a}\") { x: touchPost(input: { id: $a }) { post { name } } y: touchPost(input: { id: $a }) { post { name } } }",
            "wrong.graphql(1,21): A mutation of a route selects one field."
        },
        {
            "query a @get(path: \"/a\", select: \"posts\") { posts(skip: 0, take: 1) { name email @private } }",
            "wrong.graphql(1,45): A field is @private, but its object does not select `_private`."
        },
        { "query a @get(path: \"/a\", select: \"post\") @sunset(since: \"1\", lastDay: \"2030-01-01\", message: \"x\") { post(id: \"0192d6a0-0000-7000-8000-000000000001\") { name } }", "wrong.graphql(1,42): A day has the form YYYY-MM-DD." },
        { "extend type Nothing @resource(path: \"/a/{id}/\")", "wrong.graphql(1,1): The schema has no object type \"Nothing\"." },
        { "extend type Post @resource(path: \"/a/{x}/\")", "wrong.graphql(1,18): The path \"/a/{x}/\" has no field of the type in braces." },
        { "extend type Post @resource", "wrong.graphql(1,18): The argument \"path\" is missing." },
        { "extend type Post @expand(name: \"a\", field: \"pinned\", shape: \"A\", link: \"/a/{pinned.x}/\")", "wrong.graphql(1,18): The path \"/a/{pinned.x}/\" has no field of the type in braces." },
        { "extend type Post @expand(name: \"a\", field: \"nothing\", shape: \"A\")", "wrong.graphql(1,18): Post has no field \"nothing\"." },
        { "extend type Post @expand(name: \"a\", field: \"pinned\", shape: \"A\")\nfragment A on Post { name }", "wrong.graphql(1,18): There is no fragment \"A\" on Remark." },
        { "query a @get(path: \"/a\", select: \"posts\") {\n  posts(skip: 0, take: 1) { ...Name }\n}", "shared.graphql(6,26): Cannot query field \"nam\" on type \"Post\". Did you mean \"name\"?" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void It_is_refused_with_file_line_and_reason(string text, string expected)
    {
        var refusal = Assert.Throws<RouteException>(() => Compile(Parse("wrong.graphql", text), Parse("shared.graphql", Shared)));

        Assert.Equal([expected], refusal.Problems);
    }

    [Fact]
    public void Two_shared_fragments_with_one_name_are_refused()
    {
        var refusal = Assert.Throws<RouteException>(() => Compile(Parse("a.graphql", "fragment A on Post { name }"), Parse("b.graphql", "\nfragment A on Post { name }")));

        Assert.Equal(["b.graphql(2,1): There are two shared fragments \"A\"."], refusal.Problems);
    }

    [Fact]
    public void A_fragment_of_its_own_comes_before_a_shared_one()
    {
        var file = Parse("own.graphql", "query a @get(path: \"/a\", select: \"posts\") { posts(skip: 0, take: 1) { ...Name } }\nfragment Name on Post { name }");

        Compile(file, Parse("shared.graphql", Shared));
    }

    private static RouteFile Parse(string name, string text) => RouteFile.Parse(name, Encoding.UTF8.GetBytes(text));

    private void Compile(params RouteFile[] files) =>
        new RouteCompiler(server.Executor, EnumNames.Read(BoardDocuments.Enums, server.Executor.Schema), new RestOptions()).Plan(SharedFragments.Complete(files)).CompileAll();
}
