using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>What makes rows drafts (contract rest-v1, section 1.7), and values that are not just any.</summary>
internal static class TrustStates
{
    private static readonly DateOnly Past = new(2025, 1, 1);
    private static readonly DateOnly Future = new(2027, 1, 1);

    /// <summary>Entities whose rows can be drafts themselves.</summary>
    private static readonly Type[] Drafted =
    [
        typeof(Release), typeof(Job), typeof(Event), typeof(Feed), typeof(UserGroup), typeof(WorkGroup), typeof(Banner), typeof(Nominee),
        typeof(Sponsor), typeof(Sponsorship), typeof(User),
    ];

    /// <summary>Whether an entity has rows that are drafts by themselves.</summary>
    public static bool CanHide(Type entity) => Drafted.Contains(entity) || entity.IsAssignableTo(typeof(IPublished));

    /// <summary>Sets the state of a row.</summary>
    public static void Set(Entity entity, Place place)
    {
        var isSeen = place is Place.Public or Place.Strange;
        if (entity is IPublished published)
        {
            published.IsPublished = place != Place.Hidden;
        }

        switch (entity)
        {
            case Job job:
                (job.Status, job.Expires) = (place == Place.Hidden ? JobStatus.Draft : JobStatus.Approved, Future);
                break;
            case Event e:
                e.IsApproved = place != Place.Hidden;
                break;
            case Feed feed:
                feed.IsActive = place != Place.Hidden;
                break;
            case UserGroup group:
                group.Approved = place != Place.Hidden;
                break;
            case WorkGroup group:
                group.Active = place != Place.Hidden;
                break;
            case Banner banner:
                (banner.IsActive, banner.StartDate, banner.EndDate, banner.Target) = (place != Place.Hidden, Past, Future, BannerTarget.Api);
                (banner.Paths, banner.IsSitewide) = ("/", true);
                break;
            case Nominee nominee:
                nominee.Accepted = place != Place.Hidden;
                break;
            case Sponsorship sponsorship:
                sponsorship.Status = isSeen ? SponsorshipStatus.Finalized : SponsorshipStatus.Applied;
                (sponsorship.StartDate, sponsorship.EndDate) = (Past, Future);
                break;
            case SponsorshipContract contract:
                contract.Status = place == Place.Public ? ContractStatus.AwaitingSignature : ContractStatus.Draft;
                break;
            case User user:
                (user.IsActive, user.PublicProfile) = (true, place != Place.Hidden);
                break;
            default:
                SetOther(entity);
                break;
        }
    }

    private static void SetOther(Entity entity)
    {
        switch (entity)
        {
            case Election election:
                (election.NominationsOpen, election.NominationsClose, election.VotingOpen, election.VotingClose) = (Past, Future, Future.AddDays(1), Future.AddDays(2));
                break;
            case EventOccurrence occurrence:
                occurrence.DtEnd = occurrence.DtStart;
                break;
            case RecurringRule rule:
                (rule.ByDay, rule.TimeZone, rule.Interval, rule.Until, rule.ExpandedUntil) = ("", "UTC", 1, rule.BeginsOn, new DateTime(9999, 12, 31, 0, 0, 0, DateTimeKind.Utc));
                break;
            case EmailLog mail:
                (mail.Status, mail.NextAttemptAt) = (EmailStatus.Sent, null);
                break;
            case Page page:
                (page.ContentType, page.Path) = (MarkupType.Plain, PagePath.Normalize(page.Path));
                break;
            default:
                break;
        }
    }
}
