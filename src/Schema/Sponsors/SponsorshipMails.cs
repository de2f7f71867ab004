using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>Which mails the way of a sponsorship causes.</summary>
internal static class SponsorshipMails
{
    /// <summary>What the applicant is told.</summary>
    private static readonly Dictionary<StateRule<SponsorshipStatus>, string> Decisions = new()
    {
        [SponsorshipSteps.Approve] = "sponsorship_approved",
        [SponsorshipSteps.Reject] = "sponsorship_rejected",
        [SponsorshipSteps.Finalize] = "sponsorship_finalized",
    };

    /// <summary>Tells of an application.</summary>
    public static async Task TellAsync(Write<Sponsorship> write) =>
        write.MailStaff("sponsorship_applied", await ValuesOfAsync(write));

    /// <summary>Tells of a step that has been taken.</summary>
    public static async Task TellAsync(Write<Sponsorship> write, StateRule<SponsorshipStatus> step)
    {
        if (Decisions.TryGetValue(step, out var template))
        {
            await write.MailAsync(template, write.Row.SubmittedById ?? write.Row.CreatorId, await ValuesOfAsync(write));
        }
    }

    private static async Task<JsonObject> ValuesOfAsync(Write<Sponsorship> write)
    {
        var row = write.Row;
        return new JsonObject
        {
            ["sponsor"] = row.Sponsor?.Name
                ?? await write.Db.Sponsors.Where(sponsor => sponsor.Id == row.SponsorId).Select(static sponsor => sponsor.Name).FirstOrDefaultAsync(write.Cancellation),
            ["level"] = await write.Db.SponsorshipLevels.Where(level => level.Id == row.LevelId).Select(static level => level.Name).FirstOrDefaultAsync(write.Cancellation),
            ["page"] = $"/api/v1/sponsorships/{row.Id}",
        };
    }
}
