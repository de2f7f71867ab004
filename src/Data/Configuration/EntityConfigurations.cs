using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Configuration.Accounts;
using PyDotOrg.Graph.Data.Configuration.Content;
using PyDotOrg.Graph.Data.Configuration.Downloads;
using PyDotOrg.Graph.Data.Configuration.Events;
using PyDotOrg.Graph.Data.Configuration.Jobs;
using PyDotOrg.Graph.Data.Configuration.Mail;
using PyDotOrg.Graph.Data.Configuration.RateLimits;
using PyDotOrg.Graph.Data.Configuration.Seed;
using PyDotOrg.Graph.Data.Configuration.Sharing;
using PyDotOrg.Graph.Data.Configuration.Sponsors;
using PyDotOrg.Graph.Data.Configuration.Users;

namespace PyDotOrg.Graph.Data.Configuration;

/// <summary>The list of all tables.</summary>
internal static class EntityConfigurations
{
    public static void Apply(ModelBuilder model) => model
        .ApplyConfiguration(new InitialDataSetConfiguration())
        .ApplyConfiguration(new UserConfiguration())
        .ApplyConfiguration(new SignInConfiguration())
        .ApplyConfiguration(new ApiKeyConfiguration())
        .ApplyConfiguration(new EmailTemplateConfiguration())
        .ApplyConfiguration(new EmailLogConfiguration())
        .ApplyConfiguration(new OperatingSystemConfiguration())
        .ApplyConfiguration(new ReleaseSeriesConfiguration())
        .ApplyConfiguration(new ReleaseConfiguration())
        .ApplyConfiguration(new ReleaseFileConfiguration())
        .ApplyConfiguration(new DownloadStatisticConfiguration())
        .ApplyConfiguration(new JobTypeConfiguration())
        .ApplyConfiguration(new JobCategoryConfiguration())
        .ApplyConfiguration(new JobConfiguration())
        .ApplyConfiguration(new JobReviewCommentConfiguration())
        .ApplyConfiguration(new CalendarConfiguration())
        .ApplyConfiguration(new EventCategoryConfiguration())
        .ApplyConfiguration(new EventLocationConfiguration())
        .ApplyConfiguration(new EventConfiguration())
        .ApplyConfiguration(new EventOccurrenceConfiguration())
        .ApplyConfiguration(new RecurringRuleConfiguration())
        .ApplyConfiguration(new SponsorshipLevelConfiguration())
        .ApplyConfiguration(new SponsorConfiguration())
        .ApplyConfiguration(new SponsorContactConfiguration())
        .ApplyConfiguration(new SponsorshipConfiguration())
        .ApplyConfiguration(new SponsorshipContractConfiguration())
        .ApplyConfiguration(new MembershipConfiguration())
        .ApplyConfiguration(new UserGroupConfiguration())
        .ApplyConfiguration(new PageConfiguration())
        .ApplyConfiguration(new PageImageConfiguration())
        .ApplyConfiguration(new PageDocumentConfiguration())
        .ApplyConfiguration(new FeedConfiguration())
        .ApplyConfiguration(new BlogEntryConfiguration())
        .ApplyConfiguration(new FeedAggregateConfiguration())
        .ApplyConfiguration(new RelatedBlogConfiguration())
        .ApplyConfiguration(new StoryCategoryConfiguration())
        .ApplyConfiguration(new SuccessStoryConfiguration())
        .ApplyConfiguration(new CommunityPostConfiguration())
        .ApplyConfiguration(new CommunityPhotoConfiguration())
        .ApplyConfiguration(new CommunityVideoConfiguration())
        .ApplyConfiguration(new CommunityLinkConfiguration())
        .ApplyConfiguration(new MinutesConfiguration())
        .ApplyConfiguration(new ElectionConfiguration())
        .ApplyConfiguration(new NomineeConfiguration())
        .ApplyConfiguration(new NominationConfiguration())
        .ApplyConfiguration(new WorkGroupConfiguration())
        .ApplyConfiguration(new BannerConfiguration())
        .ApplyConfiguration(new CodeSampleConfiguration())
        .ApplyConfiguration(new RateWindowConfiguration())
        .ApplyConfiguration(new AnnouncementConfiguration())
        .ApplyConfiguration(new SharedKeyConfiguration())
        .ApplyConfiguration(new UsedStateConfiguration());
}
