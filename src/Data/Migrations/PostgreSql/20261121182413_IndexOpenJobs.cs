using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PyDotOrg.Graph.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class IndexOpenJobs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_users_oauth_provider_oauth_id",
                table: "users");

            migrationBuilder.DropIndex(
                name: "ix_sponsorships_creator_id",
                table: "sponsorships");

            migrationBuilder.DropIndex(
                name: "ix_sponsorships_finalized",
                table: "sponsorships");

            migrationBuilder.DropIndex(
                name: "ix_sponsorships_last_modified_by_id",
                table: "sponsorships");

            migrationBuilder.DropIndex(
                name: "ix_sponsorships_submitted_by_id",
                table: "sponsorships");

            migrationBuilder.DropIndex(
                name: "ix_sponsors_creator_id",
                table: "sponsors");

            migrationBuilder.DropIndex(
                name: "ix_sponsors_last_modified_by_id",
                table: "sponsors");

            migrationBuilder.DropIndex(
                name: "ix_sign_ins_cookie_hash",
                table: "sign_ins");

            migrationBuilder.DropIndex(
                name: "ix_releases_creator_id",
                table: "releases");

            migrationBuilder.DropIndex(
                name: "ix_releases_release_page_id",
                table: "releases");

            migrationBuilder.DropIndex(
                name: "ix_releases_series_id_version_order",
                table: "releases");

            migrationBuilder.DropIndex(
                name: "ix_recurring_rules_expanded_until",
                table: "recurring_rules");

            migrationBuilder.DropIndex(
                name: "ix_pages_creator_id",
                table: "pages");

            migrationBuilder.DropIndex(
                name: "ix_pages_last_modified_by_id",
                table: "pages");

            migrationBuilder.DropIndex(
                name: "ix_jobs_category_id_status_created_at_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_creator_id_created_at_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_creator_id_status_created_at_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_company_name_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_country_created_at_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_created_at_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_expires_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_job_title_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_telecommuting_created_at_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_job_review_comments_creator_id",
                table: "job_review_comments");

            migrationBuilder.DropIndex(
                name: "ix_events_creator_id",
                table: "events");

            migrationBuilder.DropIndex(
                name: "ix_events_venue_id",
                table: "events");

            migrationBuilder.DropIndex(
                name: "ix_event_occurrences_recurring_rule_id_dt_start",
                table: "event_occurrences");

            migrationBuilder.DropIndex(
                name: "ix_email_logs_next_attempt_at",
                table: "email_logs");

            migrationBuilder.DropIndex(
                name: "ix_email_logs_user_id",
                table: "email_logs");

            migrationBuilder.DropIndex(
                name: "ix_community_videos_post_id_id",
                table: "community_videos");

            migrationBuilder.DropIndex(
                name: "ix_community_photos_post_id_id",
                table: "community_photos");

            migrationBuilder.DropIndex(
                name: "ix_community_links_post_id_id",
                table: "community_links");

            migrationBuilder.DropIndex(
                name: "ix_calendars_creator_id",
                table: "calendars");

            migrationBuilder.CreateIndex(
                name: "ix_users_oauth_provider_oauth_id",
                table: "users",
                columns: new[] { "oauth_provider", "oauth_id" },
                unique: true,
                filter: "oauth_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_sponsorships_creator_id",
                table: "sponsorships",
                column: "creator_id");

            migrationBuilder.CreateIndex(
                name: "ix_sponsorships_finalized",
                table: "sponsorships",
                columns: new[] { "sponsor_id", "end_date", "start_date" },
                filter: "status = 3")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "ix_sponsorships_last_modified_by_id",
                table: "sponsorships",
                column: "last_modified_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_sponsorships_submitted_by_id",
                table: "sponsorships",
                column: "submitted_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_sponsors_creator_id",
                table: "sponsors",
                column: "creator_id");

            migrationBuilder.CreateIndex(
                name: "ix_sponsors_last_modified_by_id",
                table: "sponsors",
                column: "last_modified_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_sign_ins_cookie_hash",
                table: "sign_ins",
                column: "cookie_hash",
                unique: true,
                filter: "cookie_hash IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_releases_creator_id",
                table: "releases",
                column: "creator_id");

            migrationBuilder.CreateIndex(
                name: "ix_releases_release_page_id",
                table: "releases",
                column: "release_page_id");

            migrationBuilder.CreateIndex(
                name: "ix_releases_series_id_version_order",
                table: "releases",
                columns: new[] { "series_id", "version_order" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_recurring_rules_expanded_until",
                table: "recurring_rules",
                column: "expanded_until");

            migrationBuilder.CreateIndex(
                name: "ix_pages_creator_id",
                table: "pages",
                column: "creator_id");

            migrationBuilder.CreateIndex(
                name: "ix_pages_last_modified_by_id",
                table: "pages",
                column: "last_modified_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_category_id_status_created_at_id_expires",
                table: "jobs",
                columns: new[] { "category_id", "status", "created_at", "id", "expires" },
                descending: new[] { false, false, true, false, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_creator_id_created_at_id",
                table: "jobs",
                columns: new[] { "creator_id", "created_at", "id" },
                descending: new[] { false, true, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_creator_id_status_created_at_id",
                table: "jobs",
                columns: new[] { "creator_id", "status", "created_at", "id" },
                descending: new[] { false, false, true, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_company_name_id_expires",
                table: "jobs",
                columns: new[] { "status", "company_name", "id", "expires" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_country_created_at_id_expires",
                table: "jobs",
                columns: new[] { "status", "country", "created_at", "id", "expires" },
                descending: new[] { false, false, true, false, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_created_at_id_expires",
                table: "jobs",
                columns: new[] { "status", "created_at", "id", "expires" },
                descending: new[] { false, true, false, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_expires_descending_id",
                table: "jobs",
                columns: new[] { "status", "expires", "id" },
                descending: new[] { false, true, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_expires_id",
                table: "jobs",
                columns: new[] { "status", "expires", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_job_title_id_expires",
                table: "jobs",
                columns: new[] { "status", "job_title", "id", "expires" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_slug_id_expires",
                table: "jobs",
                columns: new[] { "status", "slug", "id", "expires" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_telecommuting_created_at_id_expires",
                table: "jobs",
                columns: new[] { "status", "telecommuting", "created_at", "id", "expires" },
                descending: new[] { false, false, true, false, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "ix_job_review_comments_creator_id",
                table: "job_review_comments",
                column: "creator_id");

            migrationBuilder.CreateIndex(
                name: "ix_events_creator_id",
                table: "events",
                column: "creator_id");

            migrationBuilder.CreateIndex(
                name: "ix_events_venue_id",
                table: "events",
                column: "venue_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_occurrences_recurring_rule_id_dt_start",
                table: "event_occurrences",
                columns: new[] { "recurring_rule_id", "dt_start" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_email_logs_next_attempt_at",
                table: "email_logs",
                column: "next_attempt_at",
                filter: "next_attempt_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_email_logs_user_id",
                table: "email_logs",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_community_videos_post_id_id",
                table: "community_videos",
                columns: new[] { "post_id", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_community_photos_post_id_id",
                table: "community_photos",
                columns: new[] { "post_id", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_community_links_post_id_id",
                table: "community_links",
                columns: new[] { "post_id", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_calendars_creator_id",
                table: "calendars",
                column: "creator_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_users_oauth_provider_oauth_id",
                table: "users");

            migrationBuilder.DropIndex(
                name: "ix_sponsorships_creator_id",
                table: "sponsorships");

            migrationBuilder.DropIndex(
                name: "ix_sponsorships_finalized",
                table: "sponsorships");

            migrationBuilder.DropIndex(
                name: "ix_sponsorships_last_modified_by_id",
                table: "sponsorships");

            migrationBuilder.DropIndex(
                name: "ix_sponsorships_submitted_by_id",
                table: "sponsorships");

            migrationBuilder.DropIndex(
                name: "ix_sponsors_creator_id",
                table: "sponsors");

            migrationBuilder.DropIndex(
                name: "ix_sponsors_last_modified_by_id",
                table: "sponsors");

            migrationBuilder.DropIndex(
                name: "ix_sign_ins_cookie_hash",
                table: "sign_ins");

            migrationBuilder.DropIndex(
                name: "ix_releases_creator_id",
                table: "releases");

            migrationBuilder.DropIndex(
                name: "ix_releases_release_page_id",
                table: "releases");

            migrationBuilder.DropIndex(
                name: "ix_releases_series_id_version_order",
                table: "releases");

            migrationBuilder.DropIndex(
                name: "ix_recurring_rules_expanded_until",
                table: "recurring_rules");

            migrationBuilder.DropIndex(
                name: "ix_pages_creator_id",
                table: "pages");

            migrationBuilder.DropIndex(
                name: "ix_pages_last_modified_by_id",
                table: "pages");

            migrationBuilder.DropIndex(
                name: "ix_jobs_category_id_status_created_at_id_expires",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_creator_id_created_at_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_creator_id_status_created_at_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_company_name_id_expires",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_country_created_at_id_expires",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_created_at_id_expires",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_expires_descending_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_expires_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_job_title_id_expires",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_slug_id_expires",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_telecommuting_created_at_id_expires",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_job_review_comments_creator_id",
                table: "job_review_comments");

            migrationBuilder.DropIndex(
                name: "ix_events_creator_id",
                table: "events");

            migrationBuilder.DropIndex(
                name: "ix_events_venue_id",
                table: "events");

            migrationBuilder.DropIndex(
                name: "ix_event_occurrences_recurring_rule_id_dt_start",
                table: "event_occurrences");

            migrationBuilder.DropIndex(
                name: "ix_email_logs_next_attempt_at",
                table: "email_logs");

            migrationBuilder.DropIndex(
                name: "ix_email_logs_user_id",
                table: "email_logs");

            migrationBuilder.DropIndex(
                name: "ix_community_videos_post_id_id",
                table: "community_videos");

            migrationBuilder.DropIndex(
                name: "ix_community_photos_post_id_id",
                table: "community_photos");

            migrationBuilder.DropIndex(
                name: "ix_community_links_post_id_id",
                table: "community_links");

            migrationBuilder.DropIndex(
                name: "ix_calendars_creator_id",
                table: "calendars");

            migrationBuilder.CreateIndex(
                name: "ix_users_oauth_provider_oauth_id",
                table: "users",
                columns: new[] { "oauth_provider", "oauth_id" },
                unique: true,
                filter: "oauth_id IS NOT NULL")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_sponsorships_creator_id",
                table: "sponsorships",
                column: "creator_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_sponsorships_finalized",
                table: "sponsorships",
                columns: new[] { "sponsor_id", "end_date", "start_date" },
                filter: "status = 3")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_sponsorships_last_modified_by_id",
                table: "sponsorships",
                column: "last_modified_by_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_sponsorships_submitted_by_id",
                table: "sponsorships",
                column: "submitted_by_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_sponsors_creator_id",
                table: "sponsors",
                column: "creator_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_sponsors_last_modified_by_id",
                table: "sponsors",
                column: "last_modified_by_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_sign_ins_cookie_hash",
                table: "sign_ins",
                column: "cookie_hash",
                unique: true,
                filter: "cookie_hash IS NOT NULL")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_releases_creator_id",
                table: "releases",
                column: "creator_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_releases_release_page_id",
                table: "releases",
                column: "release_page_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_releases_series_id_version_order",
                table: "releases",
                columns: new[] { "series_id", "version_order" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_recurring_rules_expanded_until",
                table: "recurring_rules",
                column: "expanded_until")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_pages_creator_id",
                table: "pages",
                column: "creator_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_pages_last_modified_by_id",
                table: "pages",
                column: "last_modified_by_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_category_id_status_created_at_id",
                table: "jobs",
                columns: new[] { "category_id", "status", "created_at", "id" },
                descending: new[] { false, false, true, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_creator_id_created_at_id",
                table: "jobs",
                columns: new[] { "creator_id", "created_at", "id" },
                descending: new[] { false, true, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_creator_id_status_created_at_id",
                table: "jobs",
                columns: new[] { "creator_id", "status", "created_at", "id" },
                descending: new[] { false, false, true, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_company_name_id",
                table: "jobs",
                columns: new[] { "status", "company_name", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_country_created_at_id",
                table: "jobs",
                columns: new[] { "status", "country", "created_at", "id" },
                descending: new[] { false, false, true, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_created_at_id",
                table: "jobs",
                columns: new[] { "status", "created_at", "id" },
                descending: new[] { false, true, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_expires_id",
                table: "jobs",
                columns: new[] { "status", "expires", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_job_title_id",
                table: "jobs",
                columns: new[] { "status", "job_title", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_telecommuting_created_at_id",
                table: "jobs",
                columns: new[] { "status", "telecommuting", "created_at", "id" },
                descending: new[] { false, false, true, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_job_review_comments_creator_id",
                table: "job_review_comments",
                column: "creator_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_events_creator_id",
                table: "events",
                column: "creator_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_events_venue_id",
                table: "events",
                column: "venue_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_event_occurrences_recurring_rule_id_dt_start",
                table: "event_occurrences",
                columns: new[] { "recurring_rule_id", "dt_start" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_email_logs_next_attempt_at",
                table: "email_logs",
                column: "next_attempt_at",
                filter: "next_attempt_at IS NOT NULL")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_email_logs_user_id",
                table: "email_logs",
                column: "user_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_community_videos_post_id_id",
                table: "community_videos",
                columns: new[] { "post_id", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_community_photos_post_id_id",
                table: "community_photos",
                columns: new[] { "post_id", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_community_links_post_id_id",
                table: "community_links",
                columns: new[] { "post_id", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_calendars_creator_id",
                table: "calendars",
                column: "creator_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });
        }
    }
}
