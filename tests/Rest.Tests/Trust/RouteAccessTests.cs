using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Rest.Tests.Contract;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>Every route is called by everybody, with rows that everybody sees and with drafts, and refused to those for whom it is not.</summary>
[Collection(TrustTests.Name)]
public sealed class RouteAccessTests(TrustServer server)
{
    /// <summary>No row has it, so that nothing is changed.</summary>
    private const string NoVersion = "W/\"99\"";

    /// <summary>What ends the caller's account or credentials.</summary>
    private static readonly string[] Ending = ["/api/auth/logout", "/api/auth/session/logout", "/api/auth/account", "/api/v1/api-keys/revoke-all"];

    private readonly Addresses addresses = new(server.Rows);

    [Fact]
    public async Task Routes_are_refused_to_those_for_whom_they_are_not_and_to_nobody_else()
    {
        List<string> wrong = [];
        foreach (var row in ContractRow.All)
        {
            foreach (var sender in Enum.GetValues<Sender>())
            {
                foreach (var place in new[] { Place.Public, Place.Hidden, Place.Buried }.Where(place => place == Place.Public || addresses.RowOf(row, place) is not null))
                {
                    var allowed = IsAllowed(row, sender, place);
                    if (allowed is not null && row.IsWrite && allowed == true && place == Place.Public && addresses.RowOf(row, Place.Hidden) is not null)
                    {
                        continue; // Owners change drafts; of what is published, other rules speak.
                    }

                    Task<WriteAnswer> SendAsync() => server.SendAsync(sender, row.Method, addresses.Of(row, place), BodyOf(row), ("If-Match", NoVersion));
                    var answer = Ending.Contains(row.Path) ? await server.AsNewcomerAsync(sender, SendAsync) : await SendAsync();
                    if (allowed is { } expected && !(expected ? IsAnswered(answer) : IsRefused(answer, row, sender, place)))
                    {
                        wrong.Add($"{row} ({row.Who}) by {sender}, {place}: {answer.Status} {answer.Body[..Math.Min(80, answer.Body.Length)]}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task What_is_made_for_a_caller_is_kept_by_no_cache_that_others_use()
    {
        List<string> wrong = [];
        foreach (var path in ContractRow.All.Where(static row => row.Method == "GET").Select(row => addresses.Of(row, Place.Public)).Append("/graphql?query={me{id}}"))
        {
            foreach (var sender in new[] { Sender.Owner, Sender.Key })
            {
                var answer = await server.SendAsync(sender, "GET", path);
                if (answer.Header("Cache-Control") is not ("no-cache, private" or "no-store"))
                {
                    wrong.Add($"{path} by {sender}: {answer.Header("Cache-Control")}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task A_draft_is_as_good_as_none()
    {
        List<string> wrong = [];
        foreach (var row in ContractRow.All.Where(row => row.Who is not ("staff" or "super") && addresses.RowOf(row, Place.Hidden) is not null))
        {
            var draft = await server.SendAsync(Sender.Other, row.Method, addresses.Of(row, Place.Hidden), BodyOf(row));
            var none = await server.SendAsync(Sender.Other, row.Method, row.Address, BodyOf(row));
            if ((draft.Status, draft.Body) != (none.Status, none.Body))
            {
                wrong.Add($"{row}: {draft.Status} {draft.Body}, {none.Status} {none.Body}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool IsAnswered(WriteAnswer answer) => answer.Status is not (401 or 403 or 404 or 500);

    /// <summary>Who is not known is told to sign in; drafts are as good as not there (contract rest-v1, section 1.5).</summary>
    private static bool IsRefused(WriteAnswer answer, ContractRow row, Sender sender, Place place) => (row.Who, sender) switch
    {
        ("public", _) => answer.Status == 404,
        (_, Sender.Anonymous) => (answer.Status, answer.Detail, answer.Header("WWW-Authenticate")) == (401, "Authentication required", "Bearer realm=\"python.org\""),
        ("staff" or "super" or "person", _) => answer.Status == 403,
        (_, Sender.ReadKey) when row.IsWrite => answer.Status == 403,
        _ => answer.Status == 404 || (answer.Status == 403 && place == Place.Public),
    };

    /// <summary>Whether a sender may; null when it does not matter.</summary>
    private bool? IsAllowed(ContractRow row, Sender sender, Place place)
    {
        var isDraft = place != Place.Public && Addresses.EntityOf(row) is not null;
        var isAllowed = Decision.Allows(place == Place.Hidden && Addresses.EntityOf(row) == typeof(User) && row.Who is "self/staff" or "owner/staff" ? "staff" : row.Who, sender);
        if (isDraft && isAllowed && row.Who == "public")
        {
            var who = Decision.All.Single(line => line.Of == Addresses.EntityOf(row)!.Name && line.Name == "(drafts)").Who; // Drafts have one.
            isAllowed = Decision.Allows(who, sender);
        }

        return (row.IsWrite, sender, row.Who) switch
        {
            (true, Sender.ReadKey, "public") => null, // Whoever signs in has no use for a key.
            (true, Sender.ReadKey, "auth" or "person") or (true, Sender.Key, "person") when BodyOf(row) == "{}" => null, // Bodies are looked at first; mutations have a test of their own.
            (true, Sender.ReadKey, _) when row.Path.EndsWith("/logout", StringComparison.Ordinal) || row.Path == "/api/auth/me" => true,
            (true, Sender.ReadKey, _) => false,
            _ => isAllowed,
        };
    }

    private string? BodyOf(ContractRow row) => row.Method is "GET" or "DELETE" ? null
        : row.Path == "/api/v1/event-occurrences" ? $$"""{"event_id":"{{server.Rows.Get<Event>(Place.Public).Id}}","dt_start":"2026-01-01T00:00:00Z"}"""
        : "{}";
}
