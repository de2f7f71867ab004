using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Schema.Tests;

/// <summary>People who write through a server of their own.</summary>
internal sealed class Editors : IAsyncDisposable
{
    private const string Errors =
        """
        errors {
          ... on Error {
            __typename
            message
            ... on ValidationError { path }
            ... on AlreadyExistsError { field value }
            ... on ConflictError { version }
            ... on InUseError { dependants { name count } }
          }
        }
        """;

    private Editors(QueryServer server, ClaimsPrincipal member, ClaimsPrincipal other, ClaimsPrincipal staff) =>
        (Server, Member, Other, Staff) = (server, member, other, staff);

    /// <summary>The server.</summary>
    public QueryServer Server { get; }

    /// <summary>Somebody with an account.</summary>
    public ClaimsPrincipal Member { get; }

    /// <summary>Somebody with another account.</summary>
    public ClaimsPrincipal Other { get; }

    /// <summary>Somebody of the staff.</summary>
    public ClaimsPrincipal Staff { get; }

    /// <summary>A server over the initial data.</summary>
    /// <param name="provider">The database.</param>
    /// <param name="add">Adds services that the schema then leaves alone.</param>
    public static async Task<Editors> ServeAsync(DatabaseProvider provider, Action<IServiceCollection>? add = null)
    {
        var server = await QueryServer.ServePyDotOrgAsync(provider, add);
        await using var db = server.Database.CreateContext();
        var ids = await db.Users.OrderBy(user => user.Username).Take(3).Select(user => user.Id).ToListAsync();
        return new Editors(server, QueryServer.User(ids[0]), QueryServer.User(ids[1]), QueryServer.User(ids[2], "STAFF"));
    }

    /// <summary>The global id of a row.</summary>
    public static string GlobalId<T>(Guid id)
        where T : Entity => Convert.ToBase64String([.. Encoding.UTF8.GetBytes($"{typeof(T).Name}:"), .. id.ToByteArray()]);

    /// <summary>The global id of a row that is to be found by its slug.</summary>
    public async Task<string> FindAsync<T>(string slug)
        where T : Entity, ISlugged
    {
        await using var db = Server.Database.CreateContext();
        return GlobalId<T>(await db.Set<T>().Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync());
    }

    /// <summary>Runs a mutation.</summary>
    /// <param name="user">Who; null for somebody without an account.</param>
    /// <param name="mutation">The mutation, and what is read of its payload: <c>createJob { job { slug } }</c>.</param>
    /// <param name="input">Its input.</param>
    /// <returns>What was read, as JSON; or what was wrong, one error a line; or the code of an error of the request.</returns>
    public async Task<string> SendAsync(ClaimsPrincipal? user, string mutation, object input)
    {
        var name = mutation[..mutation.IndexOf(' ', StringComparison.Ordinal)];
        var selection = mutation[(mutation.IndexOf('{', StringComparison.Ordinal) + 1)..mutation.LastIndexOf('}')];
        var document = $"mutation($input: {char.ToUpperInvariant(name[0])}{name[1..]}Input!) {{ {name}(input: $input) {{ {selection} {Errors} }} }}";
        var answer = JsonDocument.Parse((await Server.AskAsync(document, new { input }, user)).Json).RootElement;
        if (answer.TryGetProperty("errors", out var errors))
        {
            return errors[0].TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString()! : errors[0].GetRawText();
        }

        var payload = answer.GetProperty("data").GetProperty(name);
        var own = payload.GetProperty("errors");
        return own.ValueKind == JsonValueKind.Null
            ? payload.EnumerateObject().First().Value.GetRawText()
            : string.Join('\n', own.EnumerateArray().Select(Describe));
    }

    /// <summary>Starts a subscription.</summary>
    /// <param name="user">Who listens; null for somebody without an account.</param>
    /// <param name="document">The subscription.</param>
    /// <param name="variables">Its variables.</param>
    public Task<ResponseStream> ListenAsync(ClaimsPrincipal? user, string document, object? variables = null) =>
        Server.SubscribeAsync(document, variables, user);

    /// <summary>The next event.</summary>
    /// <exception cref="TimeoutException">Nothing has come for a minute.</exception>
    public static async Task<string> HearAsync(ResponseStream stream) =>
        Encoding.UTF8.GetString((await stream.ReadAsync().AsTask().WaitAsync(Wait.Patience))!.Json.Span); // The stream goes on.

    /// <summary>Whether nothing has come. Events are delivered in order, so what was to come has come before what was heard.</summary>
    public static bool IsSilent(ResponseStream stream)
    {
        var next = stream.ReadAsync();
        return !next.IsCompleted;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private static string Describe(JsonElement error)
    {
        var text = new StringBuilder(error.GetProperty("__typename").GetString());
        foreach (var member in error.EnumerateObject().Where(member => member.Name is not ("__typename" or "message")))
        {
            text.Append(' ').Append(member.Value.ValueKind == JsonValueKind.Array ? Join(member.Value) : member.Value.ToString());
        }

        return text.Append(": ").Append(error.GetProperty("message").GetString()).ToString();
    }

    private static string Join(JsonElement list) =>
        string.Join('.', list.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Object ? $"{item.GetProperty("name")}={item.GetProperty("count")}" : item.ToString()));
}
