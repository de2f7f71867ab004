using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace PyDotOrg.Graph.Server.Tests.Keys;

/// <summary>The keys of data protection.</summary>
public sealed class KeyTests
{
    [Fact]
    public async Task Keys_are_kept_beside_the_database_and_only_their_owner_reads_them()
    {
        var folder = Directory.CreateTempSubdirectory("pydotorg-keys-");
        try
        {
            var database = $"--ConnectionStrings:Database=Data Source={Path.Combine(folder.FullName, "other.db")}";
            string secret;
            await using (var first = await RunningServer.StartAsync(database))
            {
                secret = first.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("text");
            }

            await using var second = await RunningServer.StartAsync(database);

            Assert.Equal("text", second.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(secret));
            var key = Assert.Single(folder.GetFiles("keys/key-*.xml"));
            Assert.True(OperatingSystem.IsWindows() || (key.UnixFileMode & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) == 0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
