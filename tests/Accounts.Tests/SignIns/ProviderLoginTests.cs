using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Accounts.Tests.SignIns;

/// <summary>Whose account somebody gets whom a provider knows (rest-v1.md 2.5).</summary>
public sealed class ProviderLoginTests
{
    private static readonly ProviderIdentity Ada = new("github", "42", "Ada@Example.org", true, "ada");

    [Theory, OnSqlite, OnPostgres]
    public async Task Somebody_new_gets_an_account_without_a_password_and_the_same_one_later(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);

        var first = await FindAsync(database, Ada);
        var later = await FindAsync(database, Ada with { Email = "other@example.org", IsEmailVerified = false, Name = "other" });

        Assert.Equal((null, first), (first.Failure, later));
        await using var db = database.CreateContext();
        var user = await db.Users.SingleAsync();
        Assert.Equal(("ada", "ada@example.org", true, "github", "42", null), (user.Username, user.Email, user.EmailVerified, user.OAuthProvider, user.OAuthId, user.PasswordHash));
        Assert.Equal((first.UserId, false, false, 0), (user.Id, user.IsStaff, user.IsSuperuser, await db.EmailLogs.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_address_that_the_provider_has_no_proof_of_is_to_be_confirmed(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);

        await FindAsync(database, Ada with { IsEmailVerified = false });

        await using var db = database.CreateContext();
        Assert.False((await db.Users.SingleAsync()).EmailVerified);
        var mail = await db.EmailLogs.SingleAsync();
        Assert.Equal(("verify_email", "ada@example.org"), (mail.TemplateName, mail.RecipientEmail));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_account_is_linked_when_both_sides_have_proof_of_the_address(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        var id = await AddAsync(database, static user => user.EmailVerified = true);

        Assert.Equal(new LoginResult(id), await FindAsync(database, Ada));

        Assert.Equal(("first", "github", "42", "hash"), await StateAsync(database, id));
        Assert.Equal("This account uses github login", (await FindAsync(database, Ada with { Id = "43" })).Reason);
        Assert.Equal("This account uses github login", (await FindAsync(database, Ada with { Provider = "google" })).Reason);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_account_stays_as_it_is_when_one_side_has_no_proof_of_the_address(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        var id = await AddAsync(database, static _ => { });

        Assert.Equal(LoginFailure.UnprovenAddress, (await FindAsync(database, Ada)).Failure);
        await ChangeAsync(database, id, static user => user.EmailVerified = true);
        Assert.Equal(LoginFailure.UnprovenAddress, (await FindAsync(database, Ada with { IsEmailVerified = false })).Failure);

        Assert.Equal(("first", null, null, "hash"), await StateAsync(database, id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_account_that_is_switched_off_lets_nobody_in_and_is_not_linked(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        var id = await AddAsync(database, static user => (user.EmailVerified, user.IsActive) = (true, false));

        Assert.Equal("Account is inactive", (await FindAsync(database, Ada)).Reason);
        Assert.Equal(("first", null, null, "hash"), await StateAsync(database, id));

        await ChangeAsync(database, id, static user => (user.OAuthProvider, user.OAuthId) = ("github", "42"));
        Assert.Equal(new LoginResult(Guid.Empty, LoginFailure.Inactive, "github"), await FindAsync(database, Ada));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_name_that_is_taken_gets_eight_digits_and_signs_that_names_do_not_have_are_left_out(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await AddAsync(database, static user => (user.Username, user.Email) = ("ada", "first@example.org"));

        Assert.Matches("^ada_[0-9a-f]{8}$", await NameOfAsync(database, Ada));
        Assert.Equal("Ada_Lovelace", await NameOfAsync(database, Ada with { Id = "2", Email = "b@example.org", Name = "<Ada>_\0Lovelace ✓" }));
        Assert.Matches("^member_[0-9a-f]{8}$", await NameOfAsync(database, Ada with { Id = "3", Email = "c@example.org", Name = "Ада" }));
        Assert.Equal(new string('a', 141), await NameOfAsync(database, Ada with { Id = "4", Email = "d@example.org", Name = new string('a', 5000) }));
        Assert.Matches("^a{141}_[0-9a-f]{8}$", await NameOfAsync(database, Ada with { Id = "5", Email = "e@example.org", Name = new string('a', 5000) }));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task First_logins_at_once_make_one_account(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);

        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => FindAsync(database, Ada))));

        await using var db = database.CreateContext();
        var id = await db.Users.Select(static user => user.Id).SingleAsync();
        Assert.All(found, login => Assert.Equal(new LoginResult(id), login));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task People_of_the_same_name_who_come_at_once_get_an_account_each(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);

        var found = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Task.Run(() =>
            FindAsync(database, Ada with { Id = $"{number}", Email = $"{number}@example.org" }))));

        Assert.Equal(4, found.Where(static login => login.Failure is null).DistinctBy(static login => login.UserId).Count());
    }

    private static Task<LoginResult> FindAsync(TestDatabase database, ProviderIdentity identity) =>
        new ProviderLogin(database.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>(), TimeProvider.System).FindAsync(identity, default);

    private static async Task<string> NameOfAsync(TestDatabase database, ProviderIdentity identity)
    {
        var login = await FindAsync(database, identity);
        await using var db = database.CreateContext();
        return await db.Users.Where(user => user.Id == login.UserId).Select(static user => user.Username).SingleAsync();
    }

    private static async Task<Guid> AddAsync(TestDatabase database, Action<User> change)
    {
        var user = new User { Username = "first", Email = "ada@example.org", PasswordHash = "hash" };
        change(user);
        await using var db = database.CreateContext();
        db.Add(user);
        await db.SaveChangesAsync();
        return user.Id;
    }

    private static async Task ChangeAsync(TestDatabase database, Guid id, Action<User> change)
    {
        await using var db = database.CreateContext();
        change(await db.Users.AsTracking().SingleAsync(user => user.Id == id));
        await db.SaveChangesAsync();
    }

    private static async Task<(string Name, string? Provider, string? Id, string? Hash)> StateAsync(TestDatabase database, Guid id)
    {
        await using var db = database.CreateContext();
        var user = await db.Users.SingleAsync(user => user.Id == id);
        return (user.Username, user.OAuthProvider, user.OAuthId, user.PasswordHash);
    }
}
