using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>Makes an application a sponsorship of a new sponsor, with the person to talk to (contract: REST, section 7.6).</summary>
internal static class SponsorApplication
{
    /// <summary>Adds what belongs to the sponsorship; all of it is saved at once.</summary>
    public static async Task EnterAsync(ApplyForSponsorshipInput application, Write<Sponsorship> write)
    {
        if (await FindLevelAsync(application.SponsorshipLevel, write) is not { } level)
        {
            write.RefuseValue(Messages.NoLevels, MutationInput.NameOf(nameof(application.SponsorshipLevel)));
            return;
        }

        var sponsor = SponsorOf(application, write.Caller.UserId);
        sponsor.Slug = await Slugs.FindFreeAsync(write.Db.Sponsors.Select(static each => each.Slug), sponsor.Name, write.Cancellation);
        write.Db.Add(sponsor);
        write.Row.Sponsor = sponsor;
        write.Row.LevelId = level;
        write.Row.Goals = string.Join('\n', application.Goals.Select(static goal => goal.ReplaceLineEndings(" ")));
        write.Row.AdditionalMessage = application.AdditionalMessage ?? "";
        await SponsorshipMails.TellAsync(write);
    }

    private static Sponsor SponsorOf(ApplyForSponsorshipInput application, Guid? applicant) => new()
    {
        Name = application.CompanyName,
        Description = application.Description,
        LandingPageUrl = application.Website.OriginalString,
        LinkedInPageUrl = application.LinkedinUrl?.OriginalString ?? "",
        TwitterHandle = application.TwitterHandle ?? "",
        PrimaryPhone = application.ContactPhone ?? "",
        MailingAddressLine1 = application.MailingAddress ?? "",
        City = application.City ?? "",
        State = application.State ?? "",
        PostalCode = application.PostalCode ?? "",
        Country = application.Country ?? "",
        CreatorId = applicant,
        LastModifiedById = applicant,
        Contacts =
        {
            new SponsorContact
            {
                Name = application.ContactName,
                Email = application.ContactEmail,
                Phone = application.ContactPhone ?? "",
                IsPrimary = true,
            },
        },
    };

    /// <summary>The level of a slug, or the one that stands first; null when there are none.</summary>
    private static Task<Guid?> FindLevelAsync(string slug, Write<Sponsorship> write) => write.Db.SponsorshipLevels
        .OrderByDescending(level => level.Slug == slug).ThenBy(level => level.Order).ThenBy(level => level.Name)
        .Select(level => (Guid?)level.Id).FirstOrDefaultAsync(write.Cancellation);
}
