namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>A GET route of the contract.</summary>
/// <param name="Path">Its address; names in braces are rows of the initial data.</param>
/// <param name="Document">The file of its operation.</param>
/// <param name="Operation">The operation that answers it.</param>
/// <param name="Variables">The operation's variables for this address, as JSON.</param>
/// <param name="Members">The members of its shape in order.</param>
/// <param name="IsList">Whether it answers with an array.</param>
internal sealed partial record RouteScenario(string Path, string Document, string Operation, string Variables, string Members, bool IsList)
{
    private const string Page = "\"skip\": 0, \"take\": 5";
    private const string Os = "id name slug created_at updated_at";
    private const string ReleaseList =
        "id name slug version status is_latest is_published pre_release release_date eol_date resource_uri";

    private const string ReleaseRead =
        ReleaseList + " show_on_download_page release_notes_url content release_page_id created_at updated_at";

    private const string File =
        "id release_id os_id name slug description is_source url gpg_signature_file sigstore_signature_file sigstore_cert_file "
        + "sigstore_bundle_file sbom_spdx2_file md5_sum sha256_sum filesize download_button created_at updated_at";

    private const string Named = "id name slug";
    private const string Job =
        "id slug company_name job_title city region country description requirements contact url telecommuting agencies expires "
        + "category job_types created_at status category_id updated_at";

    private const string Calendar = "id name slug creator_id created updated created_at updated_at";
    private const string Place = "id name slug address url";
    private const string EventList = "id calendar_id name slug title featured next_occurrence";
    private const string EventRead =
        "id calendar_id name slug title featured description venue_id creator_id is_approved created updated created_at updated_at";

    private const string EventWithRelations = EventRead + " venue categories occurrences";
    private const string Occurrence = "id event_id dt_start dt_end all_day created_at updated_at";

    private const string Level = "id name slug order sponsorship_amount logo_dimension created_at updated_at";
    private const string Sponsor =
        "id name slug description landing_page_url twitter_handle linked_in_page_url web_logo print_logo";

    private const string Sponsorship = "id sponsor_id level_id status start_date end_date year";

    /// <summary>Every route that everybody may call.</summary>
    public static IReadOnlyList<RouteScenario> All { get; } =
    [
        .. Of("v1/downloads.graphql",
        [
            List("/os", "list_os", "", Os),
            One("/os/{os}", "get_os", "\"id\": \"{os}\"", Os),
            One("/os/slug/{os-slug}", "get_os_by_slug", "\"slug\": \"{os-slug}\"", Os),
            List("/releases", "list_releases", "", ReleaseList),
            List("/releases/published", "list_published_releases", "", ReleaseList),
            List("/releases/download-page", "list_download_page_releases", "", ReleaseList),
            One("/releases/latest", "get_latest_release", "", ReleaseRead),
            One("/releases/latest/2", "get_latest_release_of_version", "\"version\": \"PYTHON2\"", ReleaseRead),
            One("/releases/latest/3.13", "get_latest_release_of_series", "\"series\": \"3.13\"", ReleaseRead),
            One("/releases/{release}", "get_release", "\"id\": \"{release}\"", ReleaseRead),
            One("/releases/slug/{release-slug}", "get_release_by_slug", "\"slug\": \"{release-slug}\"", ReleaseRead),
            List("/releases/{release}/files", "list_release_files", ", \"release_id\": \"{release}\"", File),
            One("/files/{file}", "get_file", "\"id\": \"{file}\"", File),
            One("/files/slug/{file-slug}", "get_file_by_slug", "\"slug\": \"{file-slug}\"", File),
            List("/files/release/{release}", "list_release_files", ", \"release_id\": \"{release}\"", File),
            List("/files/os/{os}", "list_os_files", ", \"os_id\": \"{os}\"", File),
        ]),
        .. Of("v1/jobs.graphql",
        [
            List("/job-types", "list_job_types", "", Named),
            One("/job-types/{job-type}", "get_job_type", "\"id\": \"{job-type}\"", Named),
            List("/job-categories", "list_job_categories", "", Named),
            One("/job-categories/{job-category}", "get_job_category", "\"id\": \"{job-category}\"", Named),
            List("/jobs", "list_jobs", "", Job),
            One("/jobs/{job}", "get_job", "\"id\": \"{job}\"", Job),
        ]),
        .. Of("v1/events.graphql",
        [
            List("/calendars", "list_calendars", "", Calendar),
            One("/calendars/{calendar}", "get_calendar", "\"id\": \"{calendar}\"", Calendar),
            One("/calendars/slug/python-events", "get_calendar_by_slug", "\"slug\": \"python-events\"", Calendar),
            List("/event-categories", "list_event_categories", "", Named + " calendar_id"),
            One("/event-categories/{event-category}", "get_event_category", "\"id\": \"{event-category}\"", Named + " calendar_id"),
            One("/event-categories/slug/conference", "get_event_category_by_slug", "\"slug\": \"conference\"", Named + " calendar_id"),
            List("/event-categories/calendar/{calendar}", "list_calendar_event_categories", ", \"calendar_id\": \"{calendar}\"", Named + " calendar_id"),
            List("/calendars/{calendar}/categories", "list_calendar_event_categories", ", \"calendar_id\": \"{calendar}\"", Named + " calendar_id"),
            List("/event-locations", "list_event_locations", "", Place),
            One("/event-locations/{place}", "get_event_location", "\"id\": \"{place}\"", Place),
            One("/event-locations/slug/{place-slug}", "get_event_location_by_slug", "\"slug\": \"{place-slug}\"", Place),
            List("/events", "list_events", "", EventList),
            One("/events/{event}", "get_event", "\"id\": \"{event}\"", EventRead),
            One("/events/slug/{event-slug}", "get_event_by_slug", "\"slug\": \"{event-slug}\"", EventWithRelations),
            List("/events/featured", "list_featured_events", "", EventWithRelations),
            List("/events/upcoming", "list_upcoming_events", "", EventWithRelations),
            List("/events/calendar/{calendar}", "list_calendar_events", ", \"calendar_id\": \"{calendar}\"", EventList),
            List("/events/category/{event-category}", "list_category_events", ", \"category_id\": \"{event-category}\"", EventList),
            List("/calendars/{calendar}/events", "list_calendar_events", ", \"calendar_id\": \"{calendar}\"", EventList),
            List("/event-categories/{event-category}/events", "list_category_events", ", \"category_id\": \"{event-category}\"", EventList),
            List("/event-occurrences", "list_event_occurrences", "", Occurrence),
            One("/event-occurrences/{occurrence}", "get_event_occurrence", "\"id\": \"{occurrence}\"", Occurrence),
            List(
                "/event-occurrences/range?start_date=2026-01-01T00:00:00Z&end_date=2028-01-01T00:00:00Z", "list_event_occurrences_in_range",
                ", \"start_date\": \"2026-01-01T00:00:00Z\", \"end_date\": \"2028-01-01T00:00:00Z\"", Occurrence),
            List("/event-occurrences/event/{event}", "list_occurrences_of_event", ", \"event_id\": \"{event}\"", Occurrence),
            List("/events/{event}/occurrences", "list_occurrences_of_event", ", \"event_id\": \"{event}\"", Occurrence),
        ]),
        .. Of("v1/sponsors.graphql",
        [
            List("/sponsorship-levels", "list_sponsorship_levels", "", Level),
            List("/sponsorship-levels/ordered", "list_sponsorship_levels", "", Level),
            One("/sponsorship-levels/{level}", "get_sponsorship_level", "\"id\": \"{level}\"", Level),
            One("/sponsorship-levels/by-slug/{level-slug}", "get_sponsorship_level_by_slug", "\"slug\": \"{level-slug}\"", Level),
            List("/sponsors", "list_sponsors", "", Sponsor),
            List("/sponsors/active", "list_active_sponsors", "", Sponsor),
            One("/sponsors/{sponsor}", "get_sponsor", "\"id\": \"{sponsor}\"", Sponsor),
            One("/sponsors/by-slug/{sponsor-slug}", "get_sponsor_by_slug", "\"slug\": \"{sponsor-slug}\"", Sponsor),
            List("/sponsorships", "list_sponsorships", "", Sponsorship),
            List("/sponsorships/active", "list_active_sponsorships", "", Sponsorship),
            List("/sponsorships/by-sponsor/{sponsor}", "list_sponsorships_of_sponsor", ", \"sponsor_id\": \"{sponsor}\"", Sponsorship),
            List("/sponsorships/by-level/{level}", "list_sponsorships_of_level", ", \"level_id\": \"{level}\"", Sponsorship),
            List("/sponsorships/by-status/finalized", "list_sponsorships_by_status", ", \"status\": \"FINALIZED\"", Sponsorship),
            One("/sponsorships/{sponsorship}", "get_sponsorship", "\"id\": \"{sponsorship}\"", Sponsorship),
        ]),
        .. Content(),
        .. People(),
        .. Of("v1/search.graphql", [List("/search/autocomplete?q=py", "autocomplete", ", \"q\": \"py\"", "id title url type")]),
    ];

    /// <summary>The addresses of <see cref="All"/>.</summary>
    public static TheoryData<string> Paths { get; } = new(All.Select(scenario => scenario.Path));

    /// <summary>What the address allows.</summary>
    public string Methods => ContractRow.MethodsOf(Path);

    /// <summary>The path with the page that <see cref="Variables"/> names.</summary>
    public string PagedPath => IsList ? With("limit=5") : Path;

    /// <summary>The path with one more parameter.</summary>
    public string With(string parameter) => $"{Path}{(Path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{parameter}";

    /// <summary>The scenario of an address.</summary>
    public static RouteScenario Of(string path) => All.Single(scenario => scenario.Path == path);

    private static IEnumerable<RouteScenario> Of(string document, IEnumerable<RouteScenario> scenarios) =>
        scenarios.Select(scenario => scenario with { Document = document });

    private static RouteScenario List(string path, string operation, string variables, string members) =>
        new(Address(path), "", operation, $"{{ {Page}{variables} }}", members, IsList: true);

    private static RouteScenario One(string path, string operation, string variables, string members) =>
        new(Address(path), "", operation, $"{{ {variables} }}", members, IsList: false);

    private static string Address(string path) => path.StartsWith("/api/", StringComparison.Ordinal) ? path : $"/api/v1{path}";
}
