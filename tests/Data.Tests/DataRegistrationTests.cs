using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Data.Tests;

public sealed class DataRegistrationTests
{
    [Fact]
    public async Task A_row_that_is_saved_gets_an_id_of_version_7_times_and_the_first_version()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("ConnectionStrings:Database", "Data Source=" + file)]).Build();
        await using var services = new ServiceCollection().AddData(configuration).BuildServiceProvider();
        var factory = services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>();
        await using var db = await factory.CreateDbContextAsync();
        await db.Database.EnsureCreatedAsync();
        var release = new Release { Name = "Python 3.14.0", Slug = "python-3140" };

        db.Releases.Add(release);
        await db.SaveChangesAsync();

        Assert.Equal(7, release.Id.Version);
        var read = await db.Releases.SingleAsync(row => row.Id == release.Id);
        Assert.Equal(release.CreatedAt, read.CreatedAt);
        Assert.Equal(DateTimeKind.Utc, read.UpdatedAt.Kind);
        Assert.Equal(1, read.RowVersion);
    }
}
