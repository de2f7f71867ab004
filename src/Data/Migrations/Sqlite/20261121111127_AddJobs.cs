using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PyDotOrg.Graph.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddJobs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "job_categories",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    row_version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_categories", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job_types",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    row_version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_types", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    company_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    job_title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    city = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    country = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    telecommuting = table.Column<bool>(type: "INTEGER", nullable: false),
                    agencies = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_featured = table.Column<bool>(type: "INTEGER", nullable: false),
                    expires = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    category_id = table.Column<string>(type: "TEXT", nullable: true),
                    creator_id = table.Column<string>(type: "TEXT", nullable: true),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    url = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    row_version = table.Column<long>(type: "INTEGER", nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: false),
                    requirements = table.Column<string>(type: "TEXT", nullable: true),
                    company_description = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jobs", x => x.id);
                    table.ForeignKey(
                        name: "fk_jobs_job_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "job_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_jobs_users_creator_id",
                        column: x => x.creator_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "job_job_types",
                columns: table => new
                {
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    job_type_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_job_types", x => new { x.job_id, x.job_type_id });
                    table.ForeignKey(
                        name: "fk_job_job_types_job_types_job_type_id",
                        column: x => x.job_type_id,
                        principalTable: "job_types",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_job_job_types_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "job_review_comments",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    creator_id = table.Column<string>(type: "TEXT", nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    row_version = table.Column<long>(type: "INTEGER", nullable: false),
                    comment = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_review_comments", x => x.id);
                    table.ForeignKey(
                        name: "fk_job_review_comments_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_job_review_comments_users_creator_id",
                        column: x => x.creator_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "ix_job_categories_name_id",
                table: "job_categories",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_job_categories_slug",
                table: "job_categories",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_job_job_types_job_type_id_job_id",
                table: "job_job_types",
                columns: new[] { "job_type_id", "job_id" });

            migrationBuilder.CreateIndex(
                name: "ix_job_review_comments_creator_id",
                table: "job_review_comments",
                column: "creator_id");

            migrationBuilder.CreateIndex(
                name: "ix_job_review_comments_job_id_created_at_id",
                table: "job_review_comments",
                columns: new[] { "job_id", "created_at", "id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_job_types_name_id",
                table: "job_types",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_job_types_slug",
                table: "job_types",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_jobs_category_id_status_created_at_id",
                table: "jobs",
                columns: new[] { "category_id", "status", "created_at", "id" },
                descending: new[] { false, false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_created_at_id",
                table: "jobs",
                columns: new[] { "created_at", "id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_creator_id_created_at_id",
                table: "jobs",
                columns: new[] { "creator_id", "created_at", "id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_creator_id_status_created_at_id",
                table: "jobs",
                columns: new[] { "creator_id", "status", "created_at", "id" },
                descending: new[] { false, false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_slug",
                table: "jobs",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_company_name_id",
                table: "jobs",
                columns: new[] { "status", "company_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_country_created_at_id",
                table: "jobs",
                columns: new[] { "status", "country", "created_at", "id" },
                descending: new[] { false, false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_created_at_id",
                table: "jobs",
                columns: new[] { "status", "created_at", "id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_expires_id",
                table: "jobs",
                columns: new[] { "status", "expires", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_job_title_id",
                table: "jobs",
                columns: new[] { "status", "job_title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_telecommuting_created_at_id",
                table: "jobs",
                columns: new[] { "status", "telecommuting", "created_at", "id" },
                descending: new[] { false, false, true, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "job_job_types");

            migrationBuilder.DropTable(
                name: "job_review_comments");

            migrationBuilder.DropTable(
                name: "job_types");

            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropTable(
                name: "job_categories");
        }
    }
}
