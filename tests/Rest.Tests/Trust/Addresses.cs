using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Rest.Tests.Contract;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>The addresses of rows.</summary>
/// <param name="rows">The rows.</param>
internal sealed class Addresses(TrustRows rows)
{
    /// <summary>What the segments of addresses are about.</summary>
    private static readonly Dictionary<string, Type> Entities = new()
    {
        ["users"] = typeof(User),
        ["memberships"] = typeof(Membership),
        ["user-groups"] = typeof(UserGroup),
        ["api-keys"] = typeof(ApiKey),
        ["user"] = typeof(User),
        ["os"] = typeof(OperatingSystem),
        ["releases"] = typeof(Release),
        ["release"] = typeof(Release),
        ["files"] = typeof(ReleaseFile),
        ["job-types"] = typeof(JobType),
        ["job-categories"] = typeof(JobCategory),
        ["jobs"] = typeof(Job),
        ["review-comments"] = typeof(JobReviewComment),
        ["calendars"] = typeof(Calendar),
        ["calendar"] = typeof(Calendar),
        ["event-categories"] = typeof(EventCategory),
        ["event-locations"] = typeof(EventLocation),
        ["events"] = typeof(Event),
        ["event"] = typeof(Event),
        ["event-occurrences"] = typeof(EventOccurrence),
        ["sponsorship-levels"] = typeof(SponsorshipLevel),
        ["by-level"] = typeof(SponsorshipLevel),
        ["sponsors"] = typeof(Sponsor),
        ["by-sponsor"] = typeof(Sponsor),
        ["sponsorships"] = typeof(Sponsorship),
        ["pages"] = typeof(Page),
        ["images"] = typeof(PageImage),
        ["documents"] = typeof(PageDocument),
        ["feeds"] = typeof(Feed),
        ["blogs"] = typeof(Feed),
        ["feed"] = typeof(Feed),
        ["blog-entries"] = typeof(BlogEntry),
        ["entries"] = typeof(BlogEntry),
        ["feed-aggregates"] = typeof(FeedAggregate),
        ["related-blogs"] = typeof(RelatedBlog),
        ["categories"] = typeof(StoryCategory),
        ["success-stories"] = typeof(SuccessStory),
        ["posts"] = typeof(CommunityPost),
        ["photos"] = typeof(CommunityPhoto),
        ["videos"] = typeof(CommunityVideo),
        ["links"] = typeof(CommunityLink),
        ["minutes"] = typeof(Minutes),
        ["elections"] = typeof(Election),
        ["nominees"] = typeof(Nominee),
        ["nominations"] = typeof(Nomination),
        ["work-groups"] = typeof(WorkGroup),
        ["banners"] = typeof(Banner),
        ["code-samples"] = typeof(CodeSample),
        ["email-templates"] = typeof(EmailTemplate),
        ["email-logs"] = typeof(EmailLog),
    };

    /// <summary>The address of a route with a row in the place of its first variable, and public ones in those of the others.</summary>
    public string Of(ContractRow row, Place place)
    {
        var segments = row.Path.Split('/');
        return string.Join('/', segments.Select((segment, i) => segment is ['{', ..] ? ValueOf(row, segment, i == Array.FindIndex(segments, static each => each is ['{', ..]) ? place : Place.Public) : segment));
    }

    private string ValueOf(ContractRow row, string name, Place place)
    {
        var found = RowOf(row, place) ?? RowOf(row, Place.Public);
        return name switch
        {
            "{status}" => "finalized",
            "{version}" => "3",
            "{token}" => "nothing",
            "{provider}" => "github",
            "{date}" => "2025-06-01",
            "{slug}" => ((ISlugged)found!).Slug, // What has an address with a slug has one.
            "{username}" => ((User)found!).Username, // These two are about members.
            "{email}" => ((User)found!).Email,
            "{name}" => ((Banner)found!).Name,
            "{internal_name}" => ((EmailTemplate)found!).InternalName,
            "{path}" => ((Page)found!).Path.Trim('/'),
            _ => $"{found!.Id}",
        };
    }

    /// <summary>The row that an address is about; null when it is about none, or there is none.</summary>
    public Entity? RowOf(ContractRow row, Place place) => EntityOf(row) is { } entity ? rows.Find(entity, place) : null;

    /// <summary>What the first variable of an address is about; null when there is none.</summary>
    public static Type? EntityOf(ContractRow row)
    {
        var segments = row.Path.Split('/');
        var variable = Array.FindIndex(segments, static segment => segment is ['{', ..]);
        if (variable < 0 || segments[variable] is "{status}" or "{version}" or "{token}" or "{provider}" or "{date}")
        {
            return null;
        }

        var before = segments[variable - 1] is "slug" or "by-slug" or "username" or "email" or "name" or "by-name" or "by-path" ? segments[variable - 2] : segments[variable - 1];
        return (row.Path, before) switch
        {
            (_, "category") => row.Path.Contains("success-stories", StringComparison.Ordinal) ? typeof(StoryCategory) : typeof(EventCategory),
            ("/api/nominations/{slug}/nominate", _) => typeof(Election),
            _ => Entities[before],
        };
    }
}
