using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Data.Search;

namespace PyDotOrg.Graph.Data;

/// <summary>The one model; a subclass for each database says how its types are stored.</summary>
/// <remarks>Queries do not track by default. Get one from <see cref="IDbContextFactory{TContext}"/>; not thread-safe.</remarks>
public abstract class PyDotOrgDbContext : DbContext
{
    private protected PyDotOrgDbContext(DbContextOptions options)
        : base(options)
    {
    }

    /// <summary>Table operating_systems.</summary>
    public DbSet<OperatingSystem> OperatingSystems => Set<OperatingSystem>();

    /// <summary>Table release_series.</summary>
    public DbSet<ReleaseSeries> ReleaseSeries => Set<ReleaseSeries>();

    /// <summary>Table releases.</summary>
    public DbSet<Release> Releases => Set<Release>();

    /// <summary>Table release_files.</summary>
    public DbSet<ReleaseFile> ReleaseFiles => Set<ReleaseFile>();

    /// <summary>Table download_statistics.</summary>
    public DbSet<DownloadStatistic> DownloadStatistics => Set<DownloadStatistic>();

    /// <summary>Table job_types.</summary>
    public DbSet<JobType> JobTypes => Set<JobType>();

    /// <summary>Table job_categories.</summary>
    public DbSet<JobCategory> JobCategories => Set<JobCategory>();

    /// <summary>Table jobs.</summary>
    public DbSet<Job> Jobs => Set<Job>();

    /// <summary>Table job_review_comments.</summary>
    public DbSet<JobReviewComment> JobReviewComments => Set<JobReviewComment>();

    /// <summary>Table calendars.</summary>
    public DbSet<Calendar> Calendars => Set<Calendar>();

    /// <summary>Table event_categories.</summary>
    public DbSet<EventCategory> EventCategories => Set<EventCategory>();

    /// <summary>Table event_locations.</summary>
    public DbSet<EventLocation> EventLocations => Set<EventLocation>();

    /// <summary>Table events.</summary>
    public DbSet<Event> Events => Set<Event>();

    /// <summary>Table event_occurrences.</summary>
    public DbSet<EventOccurrence> EventOccurrences => Set<EventOccurrence>();

    /// <summary>Table recurring_rules.</summary>
    public DbSet<RecurringRule> RecurringRules => Set<RecurringRule>();

    /// <summary>Table sponsorship_levels.</summary>
    public DbSet<SponsorshipLevel> SponsorshipLevels => Set<SponsorshipLevel>();

    /// <summary>Table sponsors.</summary>
    public DbSet<Sponsor> Sponsors => Set<Sponsor>();

    /// <summary>Table sponsor_contacts.</summary>
    public DbSet<SponsorContact> SponsorContacts => Set<SponsorContact>();

    /// <summary>Table sponsorships.</summary>
    public DbSet<Sponsorship> Sponsorships => Set<Sponsorship>();

    /// <summary>Table sponsorship_contracts.</summary>
    public DbSet<SponsorshipContract> SponsorshipContracts => Set<SponsorshipContract>();

    /// <summary>Table pages.</summary>
    public DbSet<Page> Pages => Set<Page>();

    /// <summary>Table page_images.</summary>
    public DbSet<PageImage> PageImages => Set<PageImage>();

    /// <summary>Table page_documents.</summary>
    public DbSet<PageDocument> PageDocuments => Set<PageDocument>();

    /// <summary>Table feeds.</summary>
    public DbSet<Feed> Feeds => Set<Feed>();

    /// <summary>Table blog_entries.</summary>
    public DbSet<BlogEntry> BlogEntries => Set<BlogEntry>();

    /// <summary>Table feed_aggregates.</summary>
    public DbSet<FeedAggregate> FeedAggregates => Set<FeedAggregate>();

    /// <summary>Table related_blogs.</summary>
    public DbSet<RelatedBlog> RelatedBlogs => Set<RelatedBlog>();

    /// <summary>Table story_categories.</summary>
    public DbSet<StoryCategory> StoryCategories => Set<StoryCategory>();

    /// <summary>Table success_stories.</summary>
    public DbSet<SuccessStory> SuccessStories => Set<SuccessStory>();

    /// <summary>Table community_posts.</summary>
    public DbSet<CommunityPost> CommunityPosts => Set<CommunityPost>();

    /// <summary>Table community_photos.</summary>
    public DbSet<CommunityPhoto> CommunityPhotos => Set<CommunityPhoto>();

    /// <summary>Table community_videos.</summary>
    public DbSet<CommunityVideo> CommunityVideos => Set<CommunityVideo>();

    /// <summary>Table community_links.</summary>
    public DbSet<CommunityLink> CommunityLinks => Set<CommunityLink>();

    /// <summary>Table minutes.</summary>
    public DbSet<Minutes> Minutes => Set<Minutes>();

    /// <summary>Table elections.</summary>
    public DbSet<Election> Elections => Set<Election>();

    /// <summary>Table nominees.</summary>
    public DbSet<Nominee> Nominees => Set<Nominee>();

    /// <summary>Table nominations.</summary>
    public DbSet<Nomination> Nominations => Set<Nomination>();

    /// <summary>Table work_groups.</summary>
    public DbSet<WorkGroup> WorkGroups => Set<WorkGroup>();

    /// <summary>Table banners.</summary>
    public DbSet<Banner> Banners => Set<Banner>();

    /// <summary>Table code_samples.</summary>
    public DbSet<CodeSample> CodeSamples => Set<CodeSample>();

    /// <summary>Table users.</summary>
    public DbSet<User> Users => Set<User>();

    /// <summary>Table memberships.</summary>
    public DbSet<Membership> Memberships => Set<Membership>();

    /// <summary>Table user_groups.</summary>
    public DbSet<UserGroup> UserGroups => Set<UserGroup>();

    /// <summary>Table sign_ins.</summary>
    public DbSet<SignIn> SignIns => Set<SignIn>();

    /// <summary>Table api_keys.</summary>
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <summary>Table email_templates.</summary>
    public DbSet<EmailTemplate> EmailTemplates => Set<EmailTemplate>();

    /// <summary>Table email_logs.</summary>
    public DbSet<EmailLog> EmailLogs => Set<EmailLog>();

    /// <summary>The ids of public jobs that have words in their texts; for conditions on jobs.</summary>
    /// <param name="words">The words; at least one.</param>
    public abstract IQueryable<Guid> FindJobs(SearchWords words);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        EntityConfigurations.Apply(modelBuilder);
        TableLayout.Apply(modelBuilder.Model);
    }
}
