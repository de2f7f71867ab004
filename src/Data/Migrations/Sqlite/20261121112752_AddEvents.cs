using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PyDotOrg.Graph.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddEvents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "calendars",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    creator_id = table.Column<string>(type: "TEXT", nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    row_version = table.Column<long>(type: "INTEGER", nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendars", x => x.id);
                    table.ForeignKey(
                        name: "fk_calendars_users_creator_id",
                        column: x => x.creator_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "event_locations",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    city = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    country = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    url = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    row_version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_locations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "event_categories",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    calendar_id = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    row_version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_categories", x => x.id);
                    table.ForeignKey(
                        name: "fk_event_categories_calendars_calendar_id",
                        column: x => x.calendar_id,
                        principalTable: "calendars",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    featured = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_approved = table.Column<bool>(type: "INTEGER", nullable: false),
                    calendar_id = table.Column<string>(type: "TEXT", nullable: false),
                    venue_id = table.Column<string>(type: "TEXT", nullable: true),
                    creator_id = table.Column<string>(type: "TEXT", nullable: true),
                    url = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    row_version = table.Column<long>(type: "INTEGER", nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_events", x => x.id);
                    table.ForeignKey(
                        name: "fk_events_calendars_calendar_id",
                        column: x => x.calendar_id,
                        principalTable: "calendars",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_events_event_locations_venue_id",
                        column: x => x.venue_id,
                        principalTable: "event_locations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_events_users_creator_id",
                        column: x => x.creator_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "event_event_categories",
                columns: table => new
                {
                    event_id = table.Column<string>(type: "TEXT", nullable: false),
                    event_category_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_event_categories", x => new { x.event_id, x.event_category_id });
                    table.ForeignKey(
                        name: "fk_event_event_categories_event_categories_event_category_id",
                        column: x => x.event_category_id,
                        principalTable: "event_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_event_event_categories_events_event_id",
                        column: x => x.event_id,
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recurring_rules",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    event_id = table.Column<string>(type: "TEXT", nullable: false),
                    frequency = table.Column<int>(type: "INTEGER", nullable: false),
                    interval = table.Column<int>(type: "INTEGER", nullable: false),
                    by_day = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    begins_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    begins_at = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    duration = table.Column<TimeSpan>(type: "TEXT", nullable: false),
                    all_day = table.Column<bool>(type: "INTEGER", nullable: false),
                    time_zone = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    expanded_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    row_version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recurring_rules", x => x.id);
                    table.ForeignKey(
                        name: "fk_recurring_rules_events_event_id",
                        column: x => x.event_id,
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "event_occurrences",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    event_id = table.Column<string>(type: "TEXT", nullable: false),
                    recurring_rule_id = table.Column<string>(type: "TEXT", nullable: true),
                    dt_start = table.Column<DateTime>(type: "TEXT", nullable: false),
                    dt_end = table.Column<DateTime>(type: "TEXT", nullable: true),
                    all_day = table.Column<bool>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    row_version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_occurrences", x => x.id);
                    table.ForeignKey(
                        name: "fk_event_occurrences_events_event_id",
                        column: x => x.event_id,
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_event_occurrences_recurring_rules_recurring_rule_id",
                        column: x => x.recurring_rule_id,
                        principalTable: "recurring_rules",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_calendars_creator_id",
                table: "calendars",
                column: "creator_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendars_name_id",
                table: "calendars",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_calendars_slug",
                table: "calendars",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_event_categories_calendar_id_name_id",
                table: "event_categories",
                columns: new[] { "calendar_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_categories_name_id",
                table: "event_categories",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_categories_slug",
                table: "event_categories",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_event_event_categories_event_category_id_event_id",
                table: "event_event_categories",
                columns: new[] { "event_category_id", "event_id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_locations_country_name_id",
                table: "event_locations",
                columns: new[] { "country", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_locations_name_id",
                table: "event_locations",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_locations_slug",
                table: "event_locations",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_event_occurrences_dt_start_id",
                table: "event_occurrences",
                columns: new[] { "dt_start", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_occurrences_ends_at_dt_start_event_id",
                table: "event_occurrences",
                columns: new[] { "ends_at", "dt_start", "event_id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_occurrences_event_id_dt_start_id",
                table: "event_occurrences",
                columns: new[] { "event_id", "dt_start", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_occurrences_event_id_ends_at_dt_start",
                table: "event_occurrences",
                columns: new[] { "event_id", "ends_at", "dt_start" });

            migrationBuilder.CreateIndex(
                name: "ix_event_occurrences_recurring_rule_id_dt_start",
                table: "event_occurrences",
                columns: new[] { "recurring_rule_id", "dt_start" });

            migrationBuilder.CreateIndex(
                name: "ix_events_calendar_id_name_id",
                table: "events",
                columns: new[] { "calendar_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_events_created_at_id",
                table: "events",
                columns: new[] { "created_at", "id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "ix_events_creator_id",
                table: "events",
                column: "creator_id");

            migrationBuilder.CreateIndex(
                name: "ix_events_featured",
                table: "events",
                columns: new[] { "calendar_id", "id" },
                filter: "featured");

            migrationBuilder.CreateIndex(
                name: "ix_events_name_id",
                table: "events",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_events_slug",
                table: "events",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_events_title_id",
                table: "events",
                columns: new[] { "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_events_to_approve",
                table: "events",
                columns: new[] { "created_at", "id" },
                filter: "NOT is_approved");

            migrationBuilder.CreateIndex(
                name: "ix_events_venue_id",
                table: "events",
                column: "venue_id");

            migrationBuilder.CreateIndex(
                name: "ix_recurring_rules_event_id",
                table: "recurring_rules",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_recurring_rules_expanded_until",
                table: "recurring_rules",
                column: "expanded_until");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "event_event_categories");

            migrationBuilder.DropTable(
                name: "event_occurrences");

            migrationBuilder.DropTable(
                name: "event_categories");

            migrationBuilder.DropTable(
                name: "recurring_rules");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "calendars");

            migrationBuilder.DropTable(
                name: "event_locations");
        }
    }
}
