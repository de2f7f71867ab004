using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Tests.Shared.Mutations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>Every mutation is sent by everybody, and refused to those for whom it is not.</summary>
[Collection(TrustTests.Name)]
public sealed class MutationAccessTests(TrustServer server)
{
    /// <summary>No row has it, so that nothing is changed.</summary>
    private const int NoVersion = 99;

    /// <summary>What ends the caller's account or credentials.</summary>
    private static readonly string[] Ending = ["logout", "deleteAccount", "revokeAllApiKeys"];

    /// <summary>Ids that lead to rows whether or not the caller sees them: people are named who do not know it yet.</summary>
    private static readonly string[] Told = ["createNominee.userId", "createNomination.nomineeId", "createMembership.userId"];

    private static readonly string[] Refusals = ["NotAllowedError", "NotFoundError"];

    [Fact]
    public async Task Mutations_are_refused_to_those_for_whom_they_are_not_and_to_nobody_else()
    {
        var samples = new InputSamples(type => Task.FromResult(TrustRows.GlobalId(RowOf(type, Place.Public)!))); // There is one of every entity.
        List<string> wrong = [];
        foreach (var line in Decision.All.Where(static line => line.Of == "Mutation"))
        {
            var mutation = server.Executor.Schema.MutationType!.Fields[line.Name]; // It is one of them.
            foreach (var sender in Enum.GetValues<Sender>())
            {
                var allowed = Decision.Allows(line.Who, sender) && (sender != Sender.ReadKey || line.Name == "logout");
                if (sender == Sender.ReadKey && line.Who == "public")
                {
                    continue; // Whoever signs in has no use for a key.
                }

                foreach (var place in line.Who == "public" ? [Place.Public] : PlacesOf(mutation, allowed))
                {
                    var answer = await AskAsync(samples, mutation, place, sender);
                    if (IsRefusal(answer, line.Name) != !allowed)
                    {
                        wrong.Add($"{line.Name} ({line.Who}) by {sender} of a row that is {place}: {answer.ToJsonString()}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task A_draft_in_an_input_is_as_good_as_none()
    {
        var samples = new InputSamples(type => Task.FromResult(TrustRows.GlobalId(RowOf(type, Place.Public)!))); // There is one of every entity.
        List<string> wrong = [];
        foreach (var line in Decision.All.Where(static line => line is { Of: "Mutation", Who: not ("staff" or "super") } && !Ending.Contains(line.Name)))
        {
            var mutation = server.Executor.Schema.MutationType!.Fields[line.Name]; // It is one of them.
            foreach (var member in InputOf(mutation)?.Fields.Where(member => member.Binding is NodeIdInput && !Told.Contains($"{line.Name}.{member.Name}")) ?? [])
            {
                foreach (var draft in new[] { Place.Hidden, Place.Buried }.Select(place => RowOf(((NodeIdInput)member.Binding!).TypeName!, place)).OfType<Entity>()) // The ids of inputs are of types.
                {
                    var input = await samples.OfAsync(mutation);
                    var (seen, unseen) = (await TellAsync(mutation, input, member, draft.GetType().Name, draft.Id), await TellAsync(mutation, input, member, draft.GetType().Name, Guid.NewGuid()));
                    if (seen != unseen)
                    {
                        wrong.Add($"{line.Name}.{member.Name}: {seen} of a draft, {unseen} of none");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>What somebody is told who names a row, without the row's id.</summary>
    private async Task<string> TellAsync(OutputField mutation, Dictionary<string, object?> input, InputField member, string type, Guid id)
    {
        var named = Convert.ToBase64String([.. Encoding.UTF8.GetBytes($"{type}:"), .. id.ToByteArray()]);
        var variables = JsonSerializer.SerializeToNode(new Dictionary<string, object?>(input) { [member.Name] = named });
        var document = $"mutation($input: {mutation.Arguments["input"].Type}) {{ {mutation.Name}(input: $input) {{ errors {{ __typename ... on Error {{ message }} }} }} }}";
        var answer = await server.AskAsync(Sender.Other, document, new JsonObject { ["input"] = variables });
        return answer.ToJsonString().Replace($"{id}", "ID", StringComparison.Ordinal);
    }

    /// <summary>Whether it was refused; null when something else has gone wrong.</summary>
    private static bool? IsRefusal(JsonNode answer, string name)
    {
        if (answer["errors"] is { } errors)
        {
            return $"{errors[0]!["extensions"]?["code"]}".StartsWith("AUTH_", StringComparison.Ordinal) ? true : null; // Errors are no empty list.
        }

        return answer["data"]![name]!["errors"] is JsonArray own && own.Any(static error => Refusals.Contains($"{error!["__typename"]}")); // Payloads are never null.
    }

    /// <summary>Those who may try it with a draft, which other rules hold back less; those who may not, with all.</summary>
    private Place[] PlacesOf(OutputField mutation, bool allowed)
    {
        if (IdOf(mutation) is not { } type)
        {
            return [Place.Public];
        }

        var places = new[] { Place.Hidden, Place.Buried, Place.Public }.Where(place => RowOf(type, place) is not null && (type, place) is not ("User", Place.Hidden));
        return allowed ? [.. places.Take(1)] : [.. places];
    }

    private async Task<JsonNode> AskAsync(InputSamples samples, OutputField mutation, Place place, Sender sender)
    {
        var input = await samples.OfAsync(mutation);
        if (IdOf(mutation) is { } type)
        {
            input["id"] = TrustRows.GlobalId(RowOf(type, place)!); // It is one of the places.
        }

        foreach (var (member, value) in Special(mutation.Name))
        {
            input[member] = value;
        }

        if (mutation.Arguments.TryGet("input", out var argument) && InputOf(mutation)!.Fields.Any(static field => field.Name == "version" && field.Type.NamedType().Name == "Long"))
        {
            input["version"] = NoVersion;
        }

        var selection = ((ObjectType)mutation.Type.NamedType()).Fields.Any(static field => field.Name == "errors") ? "errors { __typename }" : "__typename";
        var document = argument is null ? $"mutation {{ {mutation.Name} {{ {selection} }} }}" : $"mutation($input: {argument.Type}) {{ {mutation.Name}(input: $input) {{ {selection} }} }}";
        Task<JsonNode> SendAsync() => server.AskAsync(sender, document, argument is null ? null : new JsonObject { ["input"] = JsonSerializer.SerializeToNode(input) });
        return Ending.Contains(mutation.Name) ? await server.AsNewcomerAsync(sender, SendAsync) : await SendAsync();
    }

    /// <summary>Names that have to lead somewhere.</summary>
    private IEnumerable<(string Member, string Value)> Special(string mutation) => mutation == "nominate"
        ? [("electionSlug", server.Rows.Get<Election>(Place.Public).Slug), ("nomineeUsername", server.Rows.Get<User>(Place.Strange).Username)]
        : [];

    /// <summary>The type of the row that a mutation is about; null when it is about none that exists.</summary>
    private static string? IdOf(OutputField mutation) =>
        InputOf(mutation)?.Fields.FirstOrDefault(static field => field.Name == "id")?.Binding is NodeIdInput { TypeName: { } type } ? type : null;

    private static InputObjectType? InputOf(OutputField mutation) => mutation.Arguments.TryGet("input", out var argument) ? (InputObjectType)argument.Type.NamedType() : null;

    private Entity? RowOf(string type, Place place) =>
        server.Rows.All.FirstOrDefault(row => row.Key.Entity.Name == type && row.Key.Place == place).Value;
}
