using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Testing;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Accounts.Tests.SignIns;

public sealed class SignInSweepTests
{
    private readonly ManualTime _time = new();

    [Theory, OnSqlite, OnPostgres]
    public async Task Logins_that_have_expired_are_deleted_in_parts_and_others_stay(DatabaseProvider provider)
    {
        await using var database = await CreateAsync(provider, expired: SignInSweep.MaxRows + 5);
        var sweep = Create(database);

        Assert.Equal((SignInSweep.MaxRows, 5, 0), (await sweep.RunAsync(default), await sweep.RunAsync(default), await sweep.RunAsync(default)));

        await using var db = database.CreateContext();
        Assert.Equal(2, await db.SignIns.CountAsync());
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((1, 0), (await sweep.RunAsync(default), await sweep.RunAsync(default)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Several_servers_sweep_at_once(DatabaseProvider provider)
    {
        await using var database = await CreateAsync(provider, expired: 300);

        var swept = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Create(database).RunAsync(default))));

        Assert.Equal(300, swept.Sum());
        await using var db = database.CreateContext();
        Assert.Equal(2, await db.SignIns.CountAsync());
    }

    private SignInSweep Create(TestDatabase database) => new(database.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>(), _time);

    /// <summary>Logins that have expired, one that expires in a second and one that does in a day.</summary>
    private async Task<TestDatabase> CreateAsync(DatabaseProvider provider, int expired)
    {
        var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        var user = new User { Username = "ada", Email = "ada@example.org" };
        var now = _time.GetUtcNow().UtcDateTime;
        await using var db = database.CreateContext();
        db.Add(user);
        db.AddRange(Enumerable.Range(0, expired).Select(seconds => new SignIn { UserId = user.Id, RefreshTokenId = Guid.NewGuid(), ExpiresAt = now.AddSeconds(-seconds) }));
        db.Add(new SignIn { UserId = user.Id, RefreshTokenId = Guid.NewGuid(), ExpiresAt = now.AddSeconds(1) });
        db.Add(new SignIn { UserId = user.Id, CookieHash = new string('a', 64), ExpiresAt = now.AddDays(1) });
        await db.SaveChangesAsync();
        return database;
    }
}
