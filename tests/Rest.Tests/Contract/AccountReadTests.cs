namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>What members and staff read of accounts and memberships (contract rest-v1, sections 7.2, 9.3 and 9.4).</summary>
[Collection(WritingTests.Name)]
public sealed class AccountReadTests(WritingServer server)
{
    private const string UserPublic = "id username first_name last_name bio";
    private const string UserRead =
        UserPublic + " email search_visibility email_privacy public_profile is_active is_staff is_superuser date_joined last_login created_at updated_at";

    private const string MembershipRead =
        "id user_id membership_type legal_name preferred_name email_address city region country postal_code psf_code_of_conduct psf_announcements votes "
        + "last_vote_affirmation created_at updated_at";

    private static readonly Sender[] Everybody = [Sender.Anonymous, Sender.Owner, Sender.Other, Sender.Staff, Sender.Superuser];

    [Fact]
    public async Task An_account_is_whole_for_its_member_and_staff_and_public_for_others()
    {
        await ShowAsync(true);
        var path = $"/users/{server.IdOf(Sender.Owner)}";
        var name = (await server.SendAsync(Sender.Staff, "GET", path)).Json["username"]!.ToString();

        Assert.Equal([UserPublic, UserRead, UserPublic, UserRead, UserRead], await ReadAsync(path));
        Assert.Equal([UserPublic, UserPublic, UserPublic, UserPublic, UserPublic], await ReadAsync($"/users/username/{name}"));
        Assert.All((await server.SendAsync(Sender.Owner, "GET", "/users?limit=1000")).Json.AsArray(), static user => Assert.Equal(UserPublic, Names(user!)));
    }

    [Fact]
    public async Task An_account_that_does_not_show_itself_is_seen_by_its_member_and_staff()
    {
        await ShowAsync(false);
        var path = $"/users/{server.IdOf(Sender.Owner)}";
        var name = (await server.SendAsync(Sender.Staff, "GET", path)).Json["username"]!.ToString();

        Assert.Equal(["404", UserRead, "404", UserRead, UserRead], await ReadAsync(path));
        Assert.Equal(["404", UserPublic, "404", UserPublic, UserPublic], await ReadAsync($"/users/username/{name}"));
        await ShowAsync(true);
    }

    [Fact]
    public async Task An_address_is_found_by_its_member_and_staff()
    {
        var address = (await server.SendAsync(Sender.Owner, "GET", $"/users/{server.IdOf(Sender.Owner)}")).Json["email"]!.ToString();

        Assert.Equal(["401", UserRead, "404", UserRead, UserRead], await ReadAsync($"/users/email/{Uri.EscapeDataString(address)}"));
        Assert.Equal(["401", UserRead, "404", UserRead, UserRead], await ReadAsync($"/users/email/{Uri.EscapeDataString(address.ToUpperInvariant())}"));
        Assert.Equal(["401", "404", "404", "404", "404"], await ReadAsync("/users/email/nobody%40example.org"));
    }

    [Fact]
    public async Task A_membership_is_read_by_its_member_and_staff_and_the_list_by_staff()
    {
        var ofOwner = $"/memberships/user/{server.IdOf(Sender.Owner)}";
        if ((await server.SendAsync(Sender.Staff, "GET", ofOwner)).Status == 404)
        {
            await server.CreateAsync(Sender.Owner, "/memberships", """{"legal_name": "O."}""");
        }

        var id = (await server.SendAsync(Sender.Owner, "GET", ofOwner)).Json["id"]!.ToString();

        Assert.Equal(["401", MembershipRead, "404", MembershipRead, MembershipRead], await ReadAsync(ofOwner));
        Assert.Equal(["401", MembershipRead, "404", MembershipRead, MembershipRead], await ReadAsync($"/memberships/{id}"));
        Assert.Equal(["401", "403", "403", MembershipRead, MembershipRead], await ReadAsync("/memberships"));
        Assert.Equal((await server.SendAsync(Sender.Staff, "GET", "/memberships?limit=1")).Body, (await server.SendAsync(Sender.Staff, "GET", "/memberships?currentPage=1&pageSize=1")).Body);
    }

    private static string Names(System.Text.Json.Nodes.JsonNode row) => string.Join(' ', row.AsObject().Select(static member => member.Key));

    /// <summary>The members that each sender reads, or the status of a refusal; of a list those of its first row.</summary>
    private async Task<IReadOnlyList<string>> ReadAsync(string path)
    {
        List<string> found = [];
        foreach (var sender in Everybody)
        {
            var answer = await server.SendAsync(sender, "GET", path);
            found.Add(answer.Status != 200 ? $"{answer.Status}" : Names(answer.Body[0] == '[' ? answer.Json[0]! : answer.Json));
        }

        return found;
    }

    private async Task ShowAsync(bool isPublic) => Assert.Equal(
        200, (await server.SendAsync(Sender.Owner, "PUT", $"/users/{server.IdOf(Sender.Owner)}", $$"""{"public_profile": {{(isPublic ? "true" : "false")}}}""")).Status);
}
