using System.Text.RegularExpressions;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>
/// Somebody without an account and a member ask for all that can be asked for, twice; in between, everything private is changed and there are
/// more drafts. Nothing private may be in the answers, and all of them have to be the same.
/// </summary>
public sealed partial class LeakTests(TrustServer server) : IClassFixture<TrustServer>
{
    /// <summary>Those who attack, and staff, who ask for the same at the same time: what is kept for one is not for another.</summary>
    private static readonly Sender[] Everybody = [Sender.Anonymous, Sender.Other, Sender.Staff];

    [Fact]
    public async Task Nothing_private_comes_out_or_makes_a_difference()
    {
        var canaries = await Canaries.CreateAsync(server);
        await canaries.SetAsync(1);
        var first = await AttackAsync(canaries);
        await canaries.SetAsync(2);
        await canaries.AddDraftsAsync();
        var second = await AttackAsync(canaries);

        List<string> wrong =
        [
            .. first.Concat(second).Select(answer => (answer.Key, Leak: canaries.Find(answer.Value))).Where(static answer => answer.Leak is not null).Select(static answer => $"{answer.Leak} in the answer to {answer.Key}"),
            .. first.Where(answer => second[answer.Key] != answer.Value).Select(answer => $"A difference: {answer.Key}\n{answer.Value}\n{second[answer.Key]}"),
            .. first.Where(static answer => Failure().IsMatch(answer.Value)).Select(static answer => $"No attack: {answer.Key}\n{answer.Value}"),
        ];
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task No_word_of_what_is_private_is_found_and_no_word_is_corrected_to_one()
    {
        var canaries = await Canaries.CreateAsync(server);
        await canaries.SetAsync(1);
        List<string> wrong = [];
        foreach (var document in Attacks.Searches(canaries.Texts(1).Concat(canaries.Texts(1).Select(static text => text[..^1]))))
        {
            var answer = (await server.SendAsync(Sender.Staff, "POST", "/graphql", Body(document))).Body; // What staff do not find, nobody finds.
            if (Found().IsMatch(answer))
            {
                wrong.Add($"{document}\n{answer}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Staff_find_what_nobody_else_finds()
    {
        var canaries = await Canaries.CreateAsync(server);
        await canaries.SetAsync(1);
        var attacks = new Attacks(server.Executor.Schema, server.Rows);
        var found = new HashSet<string>();
        foreach (var document in attacks.Selections())
        {
            var answer = (await server.SendAsync(Sender.Staff, "POST", "/graphql", Body(document))).Body;
            found.UnionWith(canaries.Texts(1).Where(text => answer.Contains(text, StringComparison.Ordinal)));
        }

        Assert.True(found.Count > 150, $"The attack finds but {found.Count} of {canaries.Texts(1).Count()}.");
    }

    /// <summary>All answers by who asked what.</summary>
    private async Task<Dictionary<string, string>> AttackAsync(Canaries canaries)
    {
        await ReadNoticesAsync();
        var attacks = new Attacks(server.Executor.Schema, server.Rows);
        var addresses = new Addresses(server.Rows);
        string[] documents = [.. attacks.Selections(), .. attacks.Lookups(), .. attacks.Filters(), .. attacks.Orders()];
        string[] paths = [.. attacks.Addresses(addresses.Of)];
        paths = [.. paths, .. await ExpandAsync(paths)];
        var answers = await Task.WhenAll(Everybody.Select(async sender =>
        {
            var found = new Dictionary<string, string>();
            foreach (var document in documents)
            {
                found[$"{sender}: {document}"] = (await server.SendAsync(sender, "POST", "/graphql", Body(document))).Body;
            }

            foreach (var path in paths)
            {
                var answer = await server.SendAsync(sender, "GET", path);
                found[$"{sender}: {path}"] = $"{answer.Status} {answer.Body} {answer.Header("X-API-Notice")} {answer.Header("ETag")} {answer.Header("X-Total-Count")} {answer.Header("Link")}";
            }

            return found;
        }));
        return answers.SelectMany(static each => each).Where(static answer => !answer.Key.StartsWith($"{Sender.Staff}", StringComparison.Ordinal)).ToDictionary();
    }

    /// <summary>The addresses with all that can be expanded there, as errors tell, and with all members that are not for everybody.</summary>
    private async Task<List<string>> ExpandAsync(IEnumerable<string> paths)
    {
        var expanded = new List<string>();
        foreach (var path in paths.Where(static path => !path.Contains('?', StringComparison.Ordinal)))
        {
            if (Allowed().Match((await server.SendAsync(Sender.Staff, "GET", $"{path}?expand=-")).Body) is { Success: true } names)
            {
                expanded.Add($"{path}?limit=1&expand={names.Groups[1].Value.Replace(" ", string.Empty, StringComparison.Ordinal)}");
                expanded.Add($"{path}?fields=id,email,creator_id,primary_phone,sponsorship_fee,submitted_by_id,is_staff,password_hash,_private,_version,creator.email");
            }
        }

        Assert.True(expanded.Count > 200, $"Only {expanded.Count} addresses can be expanded.");
        return expanded;
    }

    /// <summary>Has the notices read again; that happens beside the requests.</summary>
    private async Task ReadNoticesAsync()
    {
        server.Time.Advance(TimeSpan.FromMinutes(1));
        await Wait.UntilAsync(
            async () => (await server.SendAsync(Sender.Anonymous, "GET", "/api/v1/os")).Header("X-API-Notice").Length > 0, "The notices are read.");
    }

    private static string Body(string document) => new System.Text.Json.Nodes.JsonObject { ["query"] = document }.ToJsonString();

    /// <summary>A count, a title, a correction or an error.</summary>
    [GeneratedRegex("\"totalCount\":[1-9]|\"title\"|\"correctedQuery\":\"|\"errors\"")]
    private static partial Regex Found();

    [GeneratedRegex("Allowed: ([^\"]*)\\.\"")]
    private static partial Regex Allowed();

    /// <summary>Errors of other kinds than refusals: an attack that was not one.</summary>
    [GeneratedRegex("\"errors\":\\[(?!.{0,200}AUTH_NOT_)|^500")]
    private static partial Regex Failure();
}
