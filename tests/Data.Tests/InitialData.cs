using System.Globalization;

namespace PyDotOrg.Graph.Data.Tests;

/// <summary>How much there is of the initial data.</summary>
internal static class InitialData
{
    /// <summary>As the README of the seed files counts them.</summary>
    internal const string Counts = """
        blog_entries 14
        calendars 2
        code_samples 4
        community_links 3
        community_photos 4
        community_posts 8
        community_videos 3
        elections 3
        email_templates 10
        event_categories 7
        event_event_categories 856
        event_locations 309
        event_occurrences 450
        events 450
        feed_aggregate_feeds 5
        feed_aggregates 2
        feeds 5
        job_categories 8
        job_job_types 136
        job_review_comments 5
        job_types 18
        jobs 60
        memberships 6
        minutes 5
        nominations 6
        nominees 5
        operating_systems 6
        pages 31
        release_files 1781
        release_series 26
        releases 627
        sponsors 25
        sponsorship_levels 11
        sponsorships 34
        story_categories 7
        success_stories 10
        user_groups 5
        users 8
        work_groups 6
        """;

    /// <summary>Rows of operating systems, series, releases and files.</summary>
    internal const int RowsOfDownloads = 6 + 26 + 627 + 1781;

    /// <summary>Rows of the tables that the first version had.</summary>
    internal const int RowsOfFirstVersion = RowsOfDownloads + 8;

    /// <summary>Rows of all tables.</summary>
    internal static readonly int Rows = Counts.Split('\n').Sum(line => int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture));
}
