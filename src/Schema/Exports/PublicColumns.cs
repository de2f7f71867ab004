using PyDotOrg.Graph.Data.Exchange;

namespace PyDotOrg.Graph.Schema.Exports;

/// <summary>
/// Which columns everybody may read, table by table: those that the fields of the schema show to somebody without an
/// account. Which rows, the rules of the entities say. What stands nowhere is not exported, and a test asks for a decision.
/// </summary>
internal static class PublicColumns
{
    private const string Standard = " created_at updated_at row_version";
    private const string OwnersOnly = "For the owner and staff only.";

    private static readonly StandIn ThenMade = static (_, now) => now;
    private static readonly StandIn Never = static (_, _) => false;

    /// <summary>What HTML is made of.</summary>
    private static readonly Dictionary<string, string> Html = new() { ["content_html"] = "Made of content and content_type." };

    /// <summary>All decisions.</summary>
    internal static PublicTables All { get; } = new(
        [
            Users(),
            new("operating_systems", "name slug" + Standard),
            new("release_series", "name status version_order start_of_development feature_freeze first_release end_of_bugfix end_of_life pep release_manager branch" + Standard),
            new("releases", "name slug version version_number version_order status pre_release is_latest is_published show_on_download_page release_date eol_date"
                + " release_notes_url release_page_id series_id creator_id content" + Standard) { SeenWithTarget = ["creator_id"] },
            new("release_files", "release_id operating_system_id name slug is_source url gpg_signature_file sigstore_signature_file sigstore_cert_file"
                + " sigstore_bundle_file sbom_spdx2_file md5_sum sha256_sum filesize download_button description" + Standard),
            new("job_types", "name slug" + Standard),
            new("job_categories", "name slug" + Standard),
            Jobs(),
            new("job_job_types", ""),
            new("calendars", "name slug creator_id description" + Standard),
            new("event_categories", "name slug calendar_id" + Standard),
            new("event_locations", "name slug address city country url" + Standard),
            new("events", "name slug title featured is_approved calendar_id venue_id creator_id url description" + Standard),
            new("event_event_categories", ""),
            new("recurring_rules", "event_id frequency interval by_day count until begins_on begins_at duration all_day time_zone expanded_until" + Standard),
            new("event_occurrences", "event_id recurring_rule_id dt_start dt_end all_day" + Standard)
            {
                Made = new Dictionary<string, string> { ["ends_at"] = "Made of dt_start, dt_end and all_day." },
            },
            new("sponsorship_levels", "name slug order sponsorship_amount logo_dimension year" + Standard),
            Sponsors(),
            Sponsorships(),
            new("user_groups", "name location url url_type start_date approved trusted" + Standard),
            new("pages", "title path keywords template_name is_published creator_id last_modified_by_id content_type description content" + Standard) { Made = Html },
            new("page_images", "page_id image" + Standard),
            new("page_documents", "page_id document" + Standard),
            new("feeds", "name website_url feed_url is_active is_official priority last_fetched" + Standard),
            new("blog_entries", "feed_id title url guid pub_date is_featured summary content" + Standard),
            new("feed_aggregates", "name slug description" + Standard),
            new("feed_aggregate_feeds", ""),
            new("related_blogs", "blog_name blog_website description" + Standard),
            new("story_categories", "name slug" + Standard),
            new("success_stories", "slug name company_name company_url category_id is_published featured image creator_id content_type content" + Standard) { Made = Html },
            new("community_posts", "slug title is_published creator_id content_type content" + Standard) { Made = Html },
            new("community_photos", "post_id creator_id image caption" + Standard),
            new("community_videos", "post_id creator_id url title" + Standard),
            new("community_links", "post_id creator_id url title" + Standard),
            new("minutes", "slug date is_published creator_id content_type content" + Standard) { Made = Html },
            new("elections", "name slug nominations_open nominations_close voting_open voting_close description" + Standard),
            new("nominees", "election_id user_id accepted" + Standard),
            new("nominations", "nominee_id nominator_id endorsement" + Standard),
            new("work_groups", "slug name active url creator_id purpose" + Standard),
            new("banners", "name title link link_text banner_type target paths is_active is_dismissible is_sitewide start_date end_date message" + Standard),
            new("code_samples", "slug is_published creator_id code description" + Standard),
        ],
        new Dictionary<string, string>
        {
            ["job_review_comments"] = "Between the board and the owner of a job.",
            ["sponsor_contacts"] = "People, their addresses and telephone numbers.",
            ["sponsorship_contracts"] = "For staff only.",
            ["memberships"] = "Legal names and postal addresses; for the member and staff.",
            ["sign_ins"] = "Logins, and hashes of their secrets.",
            ["api_keys"] = "For their owners only, and hashes of secrets.",
            ["email_logs"] = "Who was written to.",
            ["email_templates"] = "For staff only.",
            ["download_statistics"] = "Counted, but shown nowhere.",
            ["initial_data_sets"] = "Bookkeeping of one database.",
            ["rate_windows"] = "Gone after a minute, with the addresses of callers.",
            ["announcements"] = "What servers tell each other, gone after an hour.",
            ["shared_keys"] = "Secrets of the servers.",
            ["used_states"] = "Gone after minutes.",
        });

    /// <summary>Who is named by a public row, but does not show a profile, is there with nothing but the id.</summary>
    private static PublicTable Users() => new("users", "username first_name last_name search_visibility bio")
    {
        Private = new Dictionary<string, string>
        {
            ["email"] = "For the member and staff only.",
            ["password_hash"] = "A secret.",
            ["security_stamp"] = "A secret.",
            ["is_active"] = "True of all who are public.",
            ["is_staff"] = "For the member and staff only.",
            ["is_superuser"] = "For the member and staff only.",
            ["email_verified"] = "For the member and staff only.",
            ["email_privacy"] = "For the member and staff only.",
            ["public_profile"] = "True of all who are public.",
            ["date_joined"] = "For the member and staff only.",
            ["last_login"] = "For the member and staff only.",
            ["oauth_provider"] = "For the member and staff only.",
            ["oauth_id"] = "For the member and staff only.",
            ["created_at"] = "For the member and staff only.",
            ["updated_at"] = "For the member and staff only.",
            ["row_version"] = "For the member and staff only.",
        },
        StandIns = new Dictionary<string, StandIn>
        {
            ["email"] = static (id, _) => $"{id:D}@account.invalid", // Nobody's, by RFC 2606; each account needs another.
            ["date_joined"] = ThenMade,
            ["created_at"] = ThenMade,
            ["updated_at"] = ThenMade,
            ["row_version"] = static (_, _) => 1L,
        },
        Hidden = new Dictionary<string, StandIn>
        {
            ["username"] = static (id, _) => $"hidden-{id:D}",
            ["is_active"] = Never,
            ["public_profile"] = Never,
        },
    };

    private static PublicTable Jobs() => new(
        "jobs", "slug company_name job_title city region country status telecommuting agencies is_featured expires category_id creator_id contact url"
            + " description requirements company_description" + Standard)
    {
        SeenWithTarget = ["creator_id"],
        Private = new Dictionary<string, string> { ["email"] = OwnersOnly },
    };

    private static PublicTable Sponsors() => new(
        "sponsors", "name slug landing_page_url twitter_handle linked_in_page_url web_logo print_logo description" + Standard)
    {
        Private = new Dictionary<string, string>
        {
            ["primary_phone"] = OwnersOnly,
            ["mailing_address_line1"] = OwnersOnly,
            ["mailing_address_line2"] = OwnersOnly,
            ["city"] = OwnersOnly,
            ["state"] = OwnersOnly,
            ["postal_code"] = OwnersOnly,
            ["country"] = OwnersOnly,
            ["country_of_incorporation"] = OwnersOnly,
            ["state_of_incorporation"] = OwnersOnly,
            ["creator_id"] = OwnersOnly,
            ["last_modified_by_id"] = OwnersOnly,
        },
    };

    private static PublicTable Sponsorships() => new("sponsorships", "sponsor_id level_id status start_date end_date year" + Standard)
    {
        Private = new Dictionary<string, string>
        {
            ["locked"] = OwnersOnly,
            ["for_modified_package"] = OwnersOnly,
            ["renewal"] = OwnersOnly,
            ["applied_on"] = OwnersOnly,
            ["approved_on"] = OwnersOnly,
            ["rejected_on"] = OwnersOnly,
            ["finalized_on"] = OwnersOnly,
            ["sponsorship_fee"] = OwnersOnly,
            ["submitted_by_id"] = OwnersOnly,
            ["creator_id"] = OwnersOnly,
            ["last_modified_by_id"] = OwnersOnly,
            ["goals"] = OwnersOnly,
            ["additional_message"] = OwnersOnly,
        },
    };
}
