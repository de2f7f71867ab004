using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Accounts.Passwords;

namespace PyDotOrg.Graph.Accounts.Tests.Passwords;

public sealed class PasswordCheckTests
{
    [Fact]
    public void A_hash_knows_its_password_and_no_two_hashes_are_alike()
    {
        var hash = PasswordCheck.Hash("Difference-Engine-1");

        Assert.Equal(PasswordMatch.Yes, PasswordCheck.Compare(hash, "Difference-Engine-1"));
        Assert.Equal(PasswordMatch.No, PasswordCheck.Compare(hash, "difference-engine-1"));
        Assert.NotEqual(hash, PasswordCheck.Hash("Difference-Engine-1"));
    }

    [Fact]
    public void Without_a_hash_no_password_is_right() => Assert.Equal(PasswordMatch.No, PasswordCheck.Compare(null, ""));

    [Theory]
    [InlineData("")]
    [InlineData("AQAAAA")]
    [InlineData("AQ no hash at all")]
    [InlineData("bcrypt$$2b$12$abcdefghijklmnopqrstuv")]
    public void What_is_no_hash_of_ours_is_no_fault_and_no_password_is_right(string hash) => Assert.Equal(PasswordMatch.No, PasswordCheck.Compare(hash, "Difference-Engine-1"));

    [Fact]
    public void A_hash_of_fewer_rounds_counts_and_is_to_be_renewed()
    {
        var weak = new PasswordHasher<object>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 })).HashPassword(new object(), "Difference-Engine-1");

        Assert.Equal(PasswordMatch.YesWithOldHash, PasswordCheck.Compare(weak, "Difference-Engine-1"));
    }
}
