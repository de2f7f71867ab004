using PyDotOrg.Graph.Data.Seed.Content;
using PyDotOrg.Graph.Data.Seed.Downloads;
using PyDotOrg.Graph.Data.Seed.Events;
using PyDotOrg.Graph.Data.Seed.Jobs;
using PyDotOrg.Graph.Data.Seed.Mail;
using PyDotOrg.Graph.Data.Seed.Sponsors;
using PyDotOrg.Graph.Data.Seed.Users;

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>The list of all sets, in the order of loading.</summary>
internal static class SeedSets
{
    internal static readonly SeedSet[] All =
    [
        new UsersSeed(), new DownloadsSeed(), new JobsSeed(), new EventsSeed(), new SponsorsSeed(), new MembershipsSeed(), new BlogsSeed(),
        new ContentSeed(), new CommunitySeed(), new ElectionsSeed(), new MailSeed(),
    ];
}
