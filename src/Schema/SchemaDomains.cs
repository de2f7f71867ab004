using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Schema.About;
using PyDotOrg.Graph.Schema.Accounts;
using PyDotOrg.Graph.Schema.Banners;
using PyDotOrg.Graph.Schema.Blogs;
using PyDotOrg.Graph.Schema.Blogs.Fetching;
using PyDotOrg.Graph.Schema.Community;
using PyDotOrg.Graph.Schema.Downloads;
using PyDotOrg.Graph.Schema.EntityFramework;
using PyDotOrg.Graph.Schema.Events;
using PyDotOrg.Graph.Schema.Exports;
using PyDotOrg.Graph.Schema.Foundation;
using PyDotOrg.Graph.Schema.Jobs;
using PyDotOrg.Graph.Schema.Mail;
using PyDotOrg.Graph.Schema.Pages;
using PyDotOrg.Graph.Schema.Search;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.Graph.Schema.Sponsors;
using PyDotOrg.Graph.Schema.SuccessStories;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Types;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema;

/// <summary>The schema of python.org: every domain and what it is made of.</summary>
public static class SchemaDomains
{
    /// <summary>Enough for fifty releases with all their files; the engine's own limit is made for flatter schemas.</summary>
    public const double MaxCost = 10_000;

    /// <summary>Adds the GraphQL server with python.org's schema; the data layer must be registered, too.</summary>
    public static IRequestExecutorBuilder AddPyDotOrgSchema(this IServiceCollection services) => services
        .AddSingleton(PublicColumns.All)
        .AddSingleton<Announcer>()
        .AddGraphQLServer()
        .AddQueryType<Query>()
        .AddMutationType<Mutation>()
        .AddSubscriptionType<Subscription>()
        .AddDirectiveType<RateLimitAttribute>()
        .BindRuntimeType<DateOnly, LocalDateType>()
        .AddParameterExpressionBuilder(static context => Caller.Of(context.User, context.Services.GetRequiredService<TimeProvider>(), context.Reads))
        .AddParameterExpressionBuilder(static context => new Writer(context))
        .AddAuthorization()
        .AddMutationConventions()
        .AddQueryFieldToMutationPayloads()
        .AddSharedSubscriptions(LogBackplane.Find)
        .AddAbout()
        .AddDownloads()
        .AddJobs()
        .AddEvents()
        .AddSponsors()
        .AddUsers()
        .AddAccounts()
        .AddPages()
        .AddBlogs()
        .AddSuccessStories()
        .AddBanners()
        .AddCommunity()
        .AddFoundation()
        .AddSearch()
        .AddMail()
        .AddFiltering()
        .AddSorting()
        .AddProjections()
        .AddGlobalObjectIdentification()
        .ModifyOptions(static options => options.EnableDefer = options.EnableStream = true)
        .ModifyCostOptions(static cost => (cost.MaxFieldCost, cost.MaxTypeCost) = (MaxCost, MaxCost))
        .AddEntityFramework();

    private static IRequestExecutorBuilder AddDownloads(this IRequestExecutorBuilder builder) => builder
        .AddEntityType<Release, ReleaseRules, ReleaseType>()
        .AddTypeExtension<ReleaseQueries>()
        .AddWrites<Release, ReleaseRules, CreateReleaseInput, UpdateReleaseInput>()
        .AddTypeExtension(typeof(ReleaseMutations))
        .AddTypeExtension(typeof(ReleaseSubscriptions))
        .AddSluggedEntity<ReleaseFile, ReleaseFileRules, ReleaseFileType>()
        .AddWrites<ReleaseFile, ReleaseFileRules, CreateReleaseFileInput, UpdateReleaseFileInput>()
        .AddSluggedEntity<OperatingSystem, OperatingSystemRules, OperatingSystemType>()
        .AddWrites<OperatingSystem, OperatingSystemRules, CreateOperatingSystemInput, UpdateOperatingSystemInput>()
        .AddEntity<ReleaseSeries, ReleaseSeriesRules, ReleaseSeriesType>();

    private static IRequestExecutorBuilder AddAbout(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddSingleton(static services => new ServerFacts(
            services.GetRequiredService<DatabaseConnections>().Provider, () => services.GetRequiredService<IRequestExecutor>().Schema));
        return builder.AddTypeExtension(typeof(ServerQueries));
    }

    private static IRequestExecutorBuilder AddJobs(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddSingleton<IScheduledWork, JobExpiry>();
        return builder
            .AddSluggedEntity<Job, JobRules, JobObjectType>()
            .AddWrites<Job, JobRules, CreateJobInput, UpdateJobInput>()
            .AddTypeExtension(typeof(JobQueries))
            .AddTypeExtension(typeof(JobMutations))
            .AddTypeExtension(typeof(JobSubscriptions))
            .AddEntity<JobReviewComment, JobReviewCommentRules, JobReviewCommentType>()
            .AddTypeExtension(typeof(JobReviewCommentMutations))
            .AddDelete<JobReviewComment, JobReviewCommentRules>()
            .AddTypeExtension(typeof(JobSearchQueries))
            .AddSluggedEntity<JobType, JobTypeRules, JobTypeType>()
            .AddWrites<JobType, JobTypeRules, CreateJobTypeInput, UpdateJobTypeInput>()
            .AddSluggedEntity<JobCategory, JobCategoryRules, JobCategoryType>()
            .AddWrites<JobCategory, JobCategoryRules, CreateJobCategoryInput, UpdateJobCategoryInput>();
    }

    private static IRequestExecutorBuilder AddEvents(this IRequestExecutorBuilder builder) => builder
        .AddSluggedEntity<Calendar, CalendarRules, CalendarType>()
        .AddWrites<Calendar, CalendarRules, CreateCalendarInput, UpdateCalendarInput>()
        .AddSluggedEntity<EventCategory, EventCategoryRules, EventCategoryType>()
        .AddWrites<EventCategory, EventCategoryRules, CreateEventCategoryInput, UpdateEventCategoryInput>()
        .AddSluggedEntity<EventLocation, EventLocationRules, EventLocationType>()
        .AddWrites<EventLocation, EventLocationRules, CreateEventLocationInput, UpdateEventLocationInput>()
        .AddEntityType<Event, EventRules, EventObjectType>()
        .AddTypeExtension<EventQueries>()
        .AddWrites<Event, EventRules, CreateEventInput, UpdateEventInput>()
        .AddTypeExtension(typeof(EventMutations))
        .AddTypeExtension(typeof(EventSubscriptions))
        .AddEntity<EventOccurrence, EventOccurrenceRules, EventOccurrenceType>()
        .AddWrites<EventOccurrence, EventOccurrenceRules, CreateEventOccurrenceInput, UpdateEventOccurrenceInput>()
        .AddEntity<RecurringRule, RecurringRuleRules, RecurringRuleType>()
        .AddWrites<RecurringRule, RecurringRuleRules, CreateRecurringRuleInput, UpdateRecurringRuleInput>();

    private static IRequestExecutorBuilder AddSponsors(this IRequestExecutorBuilder builder) => builder
        .AddEntityType<Sponsor, SponsorRules, SponsorType>()
        .AddTypeExtension<SponsorQueries>()
        .AddWrites<Sponsor, SponsorRules, CreateSponsorInput, UpdateSponsorInput>()
        .AddEntity<SponsorContact, SponsorContactRules, SponsorContactType>()
        .AddWrites<SponsorContact, SponsorContactRules, CreateSponsorContactInput, UpdateSponsorContactInput>()
        .AddEntityType<Sponsorship, SponsorshipRules, SponsorshipType>()
        .AddTypeExtension<SponsorshipQueries>()
        .AddWrites<Sponsorship, SponsorshipRules, CreateSponsorshipInput, UpdateSponsorshipInput>()
        .AddTypeExtension(typeof(SponsorshipMutations))
        .AddEntity<SponsorshipContract, SponsorshipContractRules, SponsorshipContractType>()
        .AddWrites<SponsorshipContract, SponsorshipContractRules, CreateSponsorshipContractInput, UpdateSponsorshipContractInput>()
        .AddTypeExtension(typeof(SponsorshipContractMutations))
        .AddSluggedEntity<SponsorshipLevel, SponsorshipLevelRules, SponsorshipLevelType>()
        .AddWrites<SponsorshipLevel, SponsorshipLevelRules, CreateSponsorshipLevelInput, UpdateSponsorshipLevelInput>();

    private static IRequestExecutorBuilder AddUsers(this IRequestExecutorBuilder builder) => builder
        .AddEntityType<User, UserRules, UserType>()
        .AddTypeExtension<UserQueries>()
        .AddWrites<User, UserRules, CreateUserInput, UpdateUserInput>()
        .AddTypeExtension(typeof(UserMutations))
        .AddEntityType<Membership, MembershipRules, MembershipObjectType>()
        .AddTypeExtension<MembershipQueries>()
        .AddWrites<Membership, MembershipRules, CreateMembershipInput, UpdateMembershipInput>()
        .AddEntity<UserGroup, UserGroupRules, UserGroupObjectType>()
        .AddWrites<UserGroup, UserGroupRules, CreateUserGroupInput, UpdateUserGroupInput>()
        .AddTypeExtension(typeof(UserGroupMutations));

    private static IRequestExecutorBuilder AddAccounts(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddAuthorization(AccountPolicies.Add);
        builder.Services.AddSingleton<LinkMail>();
        builder.Services.AddScoped<FreshApiKey>();
        return builder
            .AddTypeExtension(typeof(LoginMutations))
            .AddTypeExtension(typeof(RegistrationMutations))
            .AddTypeExtension(typeof(PasswordMutations))
            .AddTypeExtension(typeof(EmailMutations))
            .AddTypeExtension(typeof(ProfileMutations))
            .AddEntityType<ApiKey, ApiKeyRules, ApiKeyType>()
            .AddTypeExtension<ApiKeyQueries>()
            .AddTypeExtension(typeof(ApiKeyMutations))
            .AddDelete<ApiKey, ApiKeyRules>();
    }

    private static IRequestExecutorBuilder AddMail(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddSingleton<BulkMail>();
        return builder
            .AddEntityType<EmailTemplate, EmailTemplateRules, EmailTemplateObjectType>()
            .AddTypeExtension<EmailTemplateQueries>()
            .AddWrites<EmailTemplate, EmailTemplateRules, CreateEmailTemplateInput, UpdateEmailTemplateInput>()
            .AddTypeExtension(typeof(EmailTemplateMutations))
            .AddEntityType<EmailLog, EmailLogRules, EmailLogType>()
            .AddTypeExtension<EmailLogQueries>()
            .AddTypeExtension(typeof(SendMutations));
    }

    private static IRequestExecutorBuilder AddCommunity(this IRequestExecutorBuilder builder) => builder
        .AddSluggedEntity<CommunityPost, CommunityPostRules, CommunityPostType>()
        .AddWrites<CommunityPost, CommunityPostRules, CreateCommunityPostInput, UpdateCommunityPostInput>()
        .AddEntity<CommunityPhoto, CommunityPhotoRules, CommunityPhotoType>()
        .AddWrites<CommunityPhoto, CommunityPhotoRules, CreateCommunityPhotoInput, UpdateCommunityPhotoInput>()
        .AddEntity<CommunityVideo, CommunityVideoRules, CommunityVideoType>()
        .AddWrites<CommunityVideo, CommunityVideoRules, CreateCommunityVideoInput, UpdateCommunityVideoInput>()
        .AddEntity<CommunityLink, CommunityLinkRules, CommunityLinkType>()
        .AddWrites<CommunityLink, CommunityLinkRules, CreateCommunityLinkInput, UpdateCommunityLinkInput>()
        .AddSluggedEntity<CodeSample, CodeSampleRules, CodeSampleType>()
        .AddWrites<CodeSample, CodeSampleRules, CreateCodeSampleInput, UpdateCodeSampleInput>();

    private static IRequestExecutorBuilder AddFoundation(this IRequestExecutorBuilder builder) => builder
        .AddEntityType<Minutes, MinutesRules, MinutesType>()
        .AddTypeExtension<MinutesQueries>()
        .AddWrites<Minutes, MinutesRules, CreateMinutesInput, UpdateMinutesInput>()
        .AddSluggedEntity<WorkGroup, WorkGroupRules, WorkGroupType>()
        .AddWrites<WorkGroup, WorkGroupRules, CreateWorkGroupInput, UpdateWorkGroupInput>()
        .AddEntityType<Election, ElectionRules, ElectionType>()
        .AddTypeExtension<ElectionQueries>()
        .AddWrites<Election, ElectionRules, CreateElectionInput, UpdateElectionInput>()
        .AddEntity<Nominee, NomineeRules, NomineeType>()
        .AddCreate<Nominee, NomineeRules, CreateNomineeInput>()
        .AddDelete<Nominee, NomineeRules>()
        .AddTypeExtension(typeof(NomineeMutations))
        .AddEntity<Nomination, NominationRules, NominationType>()
        .AddTypeExtension(typeof(NominationMutations))
        .AddCreate<Nomination, NominationRules, CreateNominationInput>()
        .AddDelete<Nomination, NominationRules>();

    private static IRequestExecutorBuilder AddPages(this IRequestExecutorBuilder builder) => builder
        .AddEntityType<Page, PageRules, PageType>()
        .AddTypeExtension<PageQueries>()
        .AddWrites<Page, PageRules, CreatePageInput, UpdatePageInput>()
        .AddTypeExtension(typeof(PageMutations))
        .AddTypeExtension(typeof(PageSubscriptions))
        .AddEntity<PageImage, PageImageRules, PageImageType>()
        .AddCreate<PageImage, PageImageRules, CreatePageImageInput>()
        .AddDelete<PageImage, PageImageRules>()
        .AddEntity<PageDocument, PageDocumentRules, PageDocumentType>()
        .AddCreate<PageDocument, PageDocumentRules, CreatePageDocumentInput>()
        .AddDelete<PageDocument, PageDocumentRules>();

    private static IRequestExecutorBuilder AddBlogs(this IRequestExecutorBuilder builder)
    {
        builder.Services.TryAddSingleton<FeedClient>();
        builder.Services.AddSingleton<FeedFetcher>();
        builder.Services.AddSingleton<IScheduledWork, FeedWork>();
        return builder
            .AddEntity<Feed, FeedRules, FeedType>()
            .AddWrites<Feed, FeedRules, CreateFeedInput, UpdateFeedInput>()
            .AddTypeExtension(typeof(FeedMutations))
            .AddEntity<BlogEntry, BlogEntryRules, BlogEntryType>()
            .AddWrites<BlogEntry, BlogEntryRules, CreateBlogEntryInput, UpdateBlogEntryInput>()
            .AddTypeExtension(typeof(BlogEntrySubscriptions))
            .AddSluggedEntity<FeedAggregate, FeedAggregateRules, FeedAggregateType>()
            .AddWrites<FeedAggregate, FeedAggregateRules, CreateFeedAggregateInput, UpdateFeedAggregateInput>()
            .AddEntity<RelatedBlog, RelatedBlogRules, RelatedBlogType>()
            .AddWrites<RelatedBlog, RelatedBlogRules, CreateRelatedBlogInput, UpdateRelatedBlogInput>();
    }

    private static IRequestExecutorBuilder AddSuccessStories(this IRequestExecutorBuilder builder) => builder
        .AddSluggedEntity<SuccessStory, SuccessStoryRules, SuccessStoryType>()
        .AddWrites<SuccessStory, SuccessStoryRules, CreateSuccessStoryInput, UpdateSuccessStoryInput>()
        .AddSluggedEntity<StoryCategory, StoryCategoryRules, StoryCategoryType>()
        .AddWrites<StoryCategory, StoryCategoryRules, CreateStoryCategoryInput, UpdateStoryCategoryInput>();

    private static IRequestExecutorBuilder AddBanners(this IRequestExecutorBuilder builder) => builder
        .AddEntityType<Banner, BannerRules, BannerObjectType>()
        .AddWrites<Banner, BannerRules, CreateBannerInput, UpdateBannerInput>()
        .AddTypeExtension<BannerQueries>();

    private static IRequestExecutorBuilder AddSearch(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddSingleton<SearchRows>();
        builder.Services.AddSingleton<SearchRunner>();
        return builder
            .AddTypes([typeof(SearchHit), typeof(JobHit), typeof(EventHit), typeof(BlogEntryHit), typeof(PageHit)])
            .AddTypeExtension(typeof(SearchConnectionFields))
            .AddTypeExtension(typeof(SearchQueries));
    }
}
