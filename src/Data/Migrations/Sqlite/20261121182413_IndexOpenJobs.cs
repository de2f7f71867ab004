using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PyDotOrg.Graph.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class IndexOpenJobs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_jobs_category_id_status_created_at_id",
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
                name: "ix_jobs_status_job_title_id",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_telecommuting_created_at_id",
                table: "jobs");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_category_id_status_created_at_id_expires",
                table: "jobs",
                columns: new[] { "category_id", "status", "created_at", "id", "expires" },
                descending: new[] { false, false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_company_name_id_expires",
                table: "jobs",
                columns: new[] { "status", "company_name", "id", "expires" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_country_created_at_id_expires",
                table: "jobs",
                columns: new[] { "status", "country", "created_at", "id", "expires" },
                descending: new[] { false, false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_created_at_id_expires",
                table: "jobs",
                columns: new[] { "status", "created_at", "id", "expires" },
                descending: new[] { false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_expires_descending_id",
                table: "jobs",
                columns: new[] { "status", "expires", "id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_job_title_id_expires",
                table: "jobs",
                columns: new[] { "status", "job_title", "id", "expires" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_slug_id_expires",
                table: "jobs",
                columns: new[] { "status", "slug", "id", "expires" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_telecommuting_created_at_id_expires",
                table: "jobs",
                columns: new[] { "status", "telecommuting", "created_at", "id", "expires" },
                descending: new[] { false, false, true, false, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_jobs_category_id_status_created_at_id_expires",
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
                name: "ix_jobs_status_job_title_id_expires",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_slug_id_expires",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "ix_jobs_status_telecommuting_created_at_id_expires",
                table: "jobs");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_category_id_status_created_at_id",
                table: "jobs",
                columns: new[] { "category_id", "status", "created_at", "id" },
                descending: new[] { false, false, true, false });

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
                name: "ix_jobs_status_job_title_id",
                table: "jobs",
                columns: new[] { "status", "job_title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_status_telecommuting_created_at_id",
                table: "jobs",
                columns: new[] { "status", "telecommuting", "created_at", "id" },
                descending: new[] { false, false, true, false });
        }
    }
}
