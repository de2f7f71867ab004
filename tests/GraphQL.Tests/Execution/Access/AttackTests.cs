using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Execution.Access;

/// <summary>Tries every way to what only members may read.</summary>
public sealed class AttackTests
{
    private static readonly IRequestExecutor Executor = new ServiceCollection().AddGraphQLServer()
        .AddTypes([typeof(AccessQueries), typeof(Account), typeof(Author), typeof(Vault), typeof(Safe), typeof(INamed), typeof(IThing), typeof(NamedExtension), typeof(KontoExtension)])
        .AddMutationType().AddType(typeof(AccessMutations)).AddMutationConventions()
        .AddFiltering().AddSorting().AddProjections().AddAuthorization().AddGlobalObjectIdentification()
        .BuildRequestExecutorAsync().AsTask().GetAwaiter().GetResult();

    [Theory]
    [InlineData("{ account { email } }")]
    [InlineData("{ account { name: email } }")]
    [InlineData("{ account { ...F } } fragment F on Account { email }")]
    [InlineData("{ account { ... { ... @include(if: true) { email } } } }")]
    [InlineData("{ a: account { name } account { email } }")]
    [InlineData("{ account { friends { email } } }")]
    [InlineData("{ account { allFriends { email } } }")]
    [InlineData("{ author { email } }")]
    [InlineData("{ writer { email } }")]
    [InlineData("{ named { ... on Account { email } } }")]
    [InlineData("{ named { phone } }")]
    [InlineData("{ account { phone } }")]
    [InlineData("{ author { phone } }")]
    [InlineData("{ named { whisper } }")]
    [InlineData("{ account { whisper } }")]
    [InlineData("{ safe { murmur } }")]
    [InlineData("{ safe { phone } }")]
    [InlineData("{ list { email } }")]
    [InlineData("{ accounts { nodes { email } } }")]
    [InlineData("{ accounts { edges { node { email } } } }")]
    [InlineData("{ plain { email phone } }")]
    [InlineData("{ node(id: \"QWNjb3VudDox\") { ... on Account { email } } }")]
    [InlineData("{ nodes(ids: [\"QWNjb3VudDox\", \"QWNjb3VudDoy\"]) { ... on Account { email } } }")]
    [InlineData("{ vault { content } }")]
    [InlineData("{ thing { ... on Vault { content } } }")]
    [InlineData("{ node(id: \"VmF1bHQ6MQ==\") { __typename } }")]
    [InlineData("{ node(id: \"VmF1bHQ6MQ==\") { id } }")]
    [InlineData("{ nodes(ids: [\"VmF1bHQ6MQ==\"]) { __typename } }")]
    [InlineData("{ accounts(where: { email: { startsWith: \"secret-a\" } }) { nodes { name } } }")]
    [InlineData("{ accounts(where: { or: [{ and: [{ email: { eq: null } }] }] }) { nodes { name } } }")]
    [InlineData("{ accounts(where: { email: { } }) { nodes { name } } }")]
    [InlineData("{ accounts(where: { length: { gt: 3 } }) { nodes { name } } }")]
    [InlineData("{ accounts(where: { calls: { eq: \"secret-1\" } }) { nodes { name } } }")]
    [InlineData("{ accounts(where: { friends: { some: { email: { neq: \"x\" } } } }) { nodes { name } } }")]
    [InlineData("{ accounts(order: [{ name: ASC }, { email: ASC }]) { nodes { name } edges { cursor } } }")]
    [InlineData("{ account { friends(where: { email: { contains: \"b\" } }) { name } } }")]
    [InlineData("{ account { friends(order: { email: DESC }) { name } } }")]
    [InlineData("mutation { touch(input: { id: 1 }) { account { name } } }")]
    public async Task Strangers_are_refused_and_members_are_not(string document)
    {
        var strangers = await AskAsync(document);
        Assert.DoesNotContain("secret", strangers, StringComparison.Ordinal);
        Assert.Contains("\"AUTH_NOT_AUTHENTICATED\"", strangers, StringComparison.Ordinal);
        var others = await AskAsync(document, "guest");
        Assert.DoesNotContain("secret", others, StringComparison.Ordinal);
        Assert.Contains("\"AUTH_NOT_AUTHORIZED\"", others, StringComparison.Ordinal);
        Assert.DoesNotContain("errors\":[", await AskAsync(document, "member"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_with_filters_are_looked_into()
    {
        const string Document = "query($where: AccountChoice) { accounts(where: $where) { nodes { name } } }";
        Assert.Equal(
            """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":32}],"path":["accounts"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}],"data":{"accounts":null}}""",
            await AskAsync(Document, variables: """{"where":{"and":[{"email":{"eq":"secret-a@x"}}]}}"""));
        Assert.Equal(
            """{"data":{"accounts":{"nodes":[{"name":"Ada"}]}}}""",
            await AskAsync(Document, variables: """{"where":{"name":{"eq":"Ada"}}}"""));
    }

    [Fact]
    public void Filters_and_orders_that_nobody_wrote_leave_out_what_is_guarded()
    {
        Assert.Equal(["and", "or", "id", "name", "allFriends"], FieldsOf("plain", "where"));
        Assert.Equal(["id", "name"], FieldsOf("plain", "order"));
        Assert.Equal(["and", "or"], FieldsOf("konten", "where"));
    }

    [Fact]
    public async Task A_field_that_everybody_may_read_stays_open_on_a_guarded_type() => Assert.Equal(
        """{"data":{"vault":{"door":"closed","__typename":"Vault"},"thing":{"door":"closed"}}}""",
        await AskAsync("{ vault { door __typename } thing { ... on Vault { door } } }"));

    [Fact]
    public async Task Guarded_nodes_are_refused_one_by_one() => Assert.Equal(
        """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":3}],"path":["nodes",1],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}],"data":{"nodes":[{"id":"QWNjb3VudDox"},null,null]}}""",
        await AskAsync("{ nodes(ids: [\"QWNjb3VudDox\", \"VmF1bHQ6MQ==\", \"QWNjb3VudDo5\"]) { id } }"));

    [Fact]
    public async Task A_denied_mutation_has_not_run()
    {
        var before = AccessQueries.Calls;
        Assert.Equal(
            """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":12}],"path":["touch"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}],"data":null}""",
            await AskAsync("mutation { touch(input: { id: 0 }) { account { name } } }"));
        Assert.Equal(before, AccessQueries.Calls);
    }

    [Fact]
    public async Task The_schema_tells_everybody_what_there_is() => Assert.Equal(
        """{"data":{"__type":{"fields":[{"name":"id"},{"name":"content"},{"name":"door"}]}}}""",
        await AskAsync("{ __type(name: \"Vault\") { fields { name } } }"));

    private static string[] FieldsOf(string field, string argument) =>
        [.. ((InputObjectType)Executor.Schema.QueryType.Fields[field].Arguments[argument].Type.NamedType()).Fields.Select(static each => each.Name)];

    private static async Task<string> AskAsync(string document, string? role = null, string? variables = null)
    {
        var request = OperationRequestBuilder.New().SetDocument(document).SetUser(role is null
            ? new ClaimsPrincipal(new ClaimsIdentity())
            : new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test")));
        using var result = await Executor.ExecuteAsync((variables is null ? request : request.SetVariableValues(variables)).Build());
        return result.ToJson();
    }
}
