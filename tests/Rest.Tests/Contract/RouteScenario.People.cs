namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>The routes of members, the community and the Foundation.</summary>
internal sealed partial record RouteScenario
{
    private const string User = "id username first_name last_name bio";
    private const string Group = "id name location url url_type start_date approved trusted created_at updated_at";

    private const string PostList = "id slug title is_published created_at";
    private const string Post = PostList + " content content_type creator_id updated_at photos videos links";
    private const string Photo = "id creator_id post_id image caption";
    private const string Medium = "id creator_id post_id url title";

    private const string MinutesList = "id slug date is_published created_at";
    private const string Minutes = MinutesList + " content content_type creator_id updated_at";

    private const string Election =
        "id slug name description nominations_open nominations_close voting_open voting_close status created_at updated_at";

    private const string Nominee = "id election_id user_id accepted created_at updated_at";
    private const string Nomination = "id nominee_id nominator_id endorsement created_at updated_at";
    private const string WorkGroupList = "id slug name active created_at";
    private const string WorkGroup = WorkGroupList + " purpose url creator_id updated_at";
    private const string SampleList = "id slug description is_published created_at";
    private const string Sample = SampleList + " code creator_id updated_at";

    private static IEnumerable<RouteScenario> People() =>
    [
        .. Of("v1/users.graphql",
        [
            List("/users", "list_users", "", User),
            One("/users/{user}", "get_user", "\"id\": \"{user}\"", User),
            One("/users/username/{user-username}", "get_user_by_username", "\"username\": \"{user-username}\"", User),
            List("/user-groups", "list_user_groups", "", Group),
            List("/user-groups/approved", "list_approved_user_groups", "", Group),
            List("/user-groups/trusted", "list_trusted_user_groups", "", Group),
            One("/user-groups/{group}", "get_user_group", "\"id\": \"{group}\"", Group),
        ]),
        .. Of("v1/community.graphql",
        [
            List("/community/posts", "list_community_posts", "", PostList),
            List("/community/posts/published", "list_published_community_posts", "", PostList),
            One("/community/posts/{post}", "get_community_post", "\"id\": \"{post}\"", Post),
            One("/community/posts/slug/{post-slug}", "get_community_post_by_slug", "\"slug\": \"{post-slug}\"", Post),
            List("/community/photos", "list_community_photos", "", Photo),
            One("/community/photos/{photo}", "get_community_photo", "\"id\": \"{photo}\"", Photo),
            List("/community/videos", "list_community_videos", "", Medium),
            One("/community/videos/{video}", "get_community_video", "\"id\": \"{video}\"", Medium),
            List("/community/links", "list_community_links", "", Medium),
            One("/community/links/{link}", "get_community_link", "\"id\": \"{link}\"", Medium),
        ]),
        .. Of("v1/minutes.graphql",
        [
            List("/minutes", "list_minutes", "", MinutesList),
            List("/minutes/published", "list_published_minutes", "", MinutesList),
            One("/minutes/{minutes}", "get_minutes", "\"id\": \"{minutes}\"", Minutes),
            One("/minutes/slug/{minutes-slug}", "get_minutes_by_slug", "\"slug\": \"{minutes-slug}\"", Minutes),
            One("/minutes/date/{minutes-date}", "get_minutes_by_date", "\"date\": \"{minutes-date}\"", Minutes),
        ]),
        .. Of("v1/elections.graphql",
        [
            List("/elections", "list_elections", "", Election),
            List("/elections/active", "list_active_elections", "", Election),
            One("/elections/{election}", "get_election", "\"id\": \"{election}\"", Election),
            List("/nominees", "list_nominees", "", Nominee),
            One("/nominees/{nominee}", "get_nominee", "\"id\": \"{nominee}\"", Nominee),
            List("/nominees/elections/{election}/accepted", "list_accepted_nominees", ", \"election_id\": \"{election}\"", Nominee),
            List("/nominations", "list_nominations", "", Nomination),
            One("/nominations/{nomination}", "get_nomination", "\"id\": \"{nomination}\"", Nomination),
        ]),
        .. Of("v1/work-groups.graphql",
        [
            List("/work-groups", "list_work_groups", "", WorkGroupList),
            List("/work-groups/active", "list_active_work_groups", "", WorkGroupList),
            One("/work-groups/{work-group}", "get_work_group", "\"id\": \"{work-group}\"", WorkGroup),
            One("/work-groups/slug/{work-group-slug}", "get_work_group_by_slug", "\"slug\": \"{work-group-slug}\"", WorkGroup),
        ]),
        .. Of("v1/code-samples.graphql",
        [
            List("/code-samples", "list_code_samples", "", SampleList),
            List("/code-samples/published", "list_published_code_samples", "", SampleList),
            One("/code-samples/{sample}", "get_code_sample", "\"id\": \"{sample}\"", Sample),
            One("/code-samples/slug/{sample-slug}", "get_code_sample_by_slug", "\"slug\": \"{sample-slug}\"", Sample),
        ]),
    ];
}
