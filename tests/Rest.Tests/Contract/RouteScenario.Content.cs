namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>The routes of pages, blogs, success stories and banners.</summary>
internal sealed partial record RouteScenario
{
    private const string PagePublic = "id title path content keywords description template_name content_type created updated";
    private const string PageRead = PagePublic + " is_published creator_id last_modified_by_id";
    private const string Image = "id page_id image created_at updated_at";
    private const string Attachment = "id page_id document created_at updated_at";

    private const string FeedList = "id name website_url is_active is_official priority last_fetched";
    private const string FeedRead = FeedList + " feed_url created_at updated_at";
    private const string EntryList = "id feed_id title url summary pub_date is_featured";
    private const string EntryRead = EntryList + " content guid created_at updated_at";
    private const string Aggregate = "id name slug description created_at updated_at";
    private const string RelatedBlog = "id blog_name blog_website description created_at updated_at";

    private const string StoryList = "id category_id slug name company_name is_published featured image created_at";
    private const string StoryWithCategory = StoryList + " company_url content content_type creator_id updated_at category";

    private const string BannerCore = "id title banner_type is_dismissible";
    private const string BannerList = BannerCore + " name is_active is_sitewide start_date end_date";
    private const string BannerRead = BannerList + " message link link_text target paths created_at updated_at";

    private static IEnumerable<RouteScenario> Content() =>
    [
        .. Of("v1/pages.graphql",
        [
            List("/pages", "list_pages", "", PagePublic),
            List("/api/pages", "list_pages", "", PagePublic),
            One("/pages/{page}", "get_page", "\"id\": \"{page}\"", PageRead),
            One("/api/pages/{page}", "get_page", "\"id\": \"{page}\"", PageRead),
            One("/pages/by-path/about/gettingstarted", "get_page_by_path", "\"path\": \"/about/gettingstarted/\"", PagePublic),
            One("/pages/path?path=about/gettingstarted", "get_page_by_path", "\"path\": \"/about/gettingstarted/\"", PagePublic),
            List("/images", "list_images", "", Image),
            One("/images/{image}", "get_image", "\"id\": \"{image}\"", Image),
            List("/pages/{page}/images", "list_page_images", ", \"page_id\": \"{page}\"", Image),
            List("/documents", "list_documents", "", Attachment),
            One("/documents/{document}", "get_document", "\"id\": \"{document}\"", Attachment),
            List("/pages/{page}/documents", "list_page_documents", ", \"page_id\": \"{page}\"", Attachment),
        ]),
        .. Of("v1/blogs.graphql",
        [
            List("/feeds", "list_feeds", "", FeedList),
            List("/blogs", "list_feeds", "", FeedList),
            List("/api/blogs", "list_feeds", "", FeedList),
            List("/feeds/active", "list_active_feeds", "", FeedList),
            One("/feeds/{feed}", "get_feed", "\"id\": \"{feed}\"", FeedRead),
            One("/blogs/{feed}", "get_feed", "\"id\": \"{feed}\"", FeedRead),
            One("/api/blogs/{feed}", "get_feed", "\"id\": \"{feed}\"", FeedRead),
            List("/blog-entries", "list_blog_entries", "", EntryList),
            List("/blogs/entries", "list_blog_entries", "", EntryList),
            List("/api/blogs/entries", "list_blog_entries", "", EntryList),
            List("/blog-entries/recent", "list_recent_blog_entries", "", EntryRead + " feed"),
            List("/blog-entries/feed/{feed}", "list_blog_entries_of_feed", ", \"feed_id\": \"{feed}\"", EntryList),
            One("/blog-entries/{entry}", "get_blog_entry", "\"id\": \"{entry}\"", EntryRead),
            One("/blogs/entries/{entry}", "get_blog_entry_with_feed", "\"id\": \"{entry}\"", EntryRead + " feed"),
            One("/api/blogs/entries/{entry}", "get_blog_entry_with_feed", "\"id\": \"{entry}\"", EntryRead + " feed"),
            List("/feed-aggregates", "list_feed_aggregates", "", Aggregate),
            One("/feed-aggregates/{aggregate}", "get_feed_aggregate", "\"id\": \"{aggregate}\"", Aggregate + " feeds"),
            One("/feed-aggregates/slug/official", "get_feed_aggregate_by_slug", "\"slug\": \"official\"", Aggregate + " feeds"),
            List("/related-blogs", "list_related_blogs", "", RelatedBlog),
            One("/related-blogs/{related-blog}", "get_related_blog", "\"id\": \"{related-blog}\"", RelatedBlog),
        ]),
        .. Of("v1/success-stories.graphql",
        [
            List("/success-stories/categories", "list_story_categories", "", Named),
            One("/success-stories/categories/{story-category}", "get_story_category", "\"id\": \"{story-category}\"", Named),
            One("/success-stories/categories/slug/arts", "get_story_category_by_slug", "\"slug\": \"arts\"", Named),
            List("/success-stories", "list_success_stories", "", StoryList),
            List("/success-stories/published", "list_published_success_stories", "", StoryList),
            List("/success-stories/featured", "list_featured_success_stories", "", StoryList),
            List("/success-stories/category/{story-category}", "list_success_stories_of_category", ", \"category_id\": \"{story-category}\"", StoryList),
            One("/success-stories/{story}", "get_success_story", "\"id\": \"{story}\"", StoryWithCategory),
            One("/success-stories/slug/{story-slug}", "get_success_story_by_slug", "\"slug\": \"{story-slug}\"", StoryWithCategory),
        ]),
        .. Of("v1/banners.graphql",
        [
            List("/banners", "list_banners", "", BannerList),
            List("/banners/active", "list_active_banners", "", BannerRead),
            List("/banners/sitewide", "list_sitewide_banners", "", BannerCore + " message link link_text"),
            One("/banners/{banner}", "get_banner", "\"id\": \"{banner}\"", BannerRead),
            One("/banners/name/{banner-name}", "get_banner_by_name", "\"name\": \"{banner-name}\"", BannerRead),
        ]),
    ];
}
