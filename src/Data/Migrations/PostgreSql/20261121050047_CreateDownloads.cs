using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PyDotOrg.Graph.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class CreateDownloads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "initial_data_sets",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    loaded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_initial_data_sets", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "operating_systems",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    slug = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    row_version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_operating_systems", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "release_series",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    status = table.Column<int>(type: "integer", nullable: false),
                    version_order = table.Column<long>(type: "bigint", nullable: false),
                    start_of_development = table.Column<DateOnly>(type: "date", nullable: true),
                    feature_freeze = table.Column<DateOnly>(type: "date", nullable: true),
                    first_release = table.Column<DateOnly>(type: "date", nullable: true),
                    end_of_bugfix = table.Column<DateOnly>(type: "date", nullable: true),
                    end_of_life = table.Column<DateOnly>(type: "date", nullable: true),
                    pep = table.Column<int>(type: "integer", nullable: true),
                    release_manager = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    branch = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    row_version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release_series", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    username = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false, collation: "C"),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false, collation: "C"),
                    first_name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false, collation: "C"),
                    last_name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false, collation: "C"),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    is_staff = table.Column<bool>(type: "boolean", nullable: false),
                    is_superuser = table.Column<bool>(type: "boolean", nullable: false),
                    email_verified = table.Column<bool>(type: "boolean", nullable: false),
                    search_visibility = table.Column<int>(type: "integer", nullable: false),
                    email_privacy = table.Column<int>(type: "integer", nullable: false),
                    public_profile = table.Column<bool>(type: "boolean", nullable: false),
                    date_joined = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    last_login = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    row_version = table.Column<long>(type: "bigint", nullable: false),
                    bio = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "releases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    slug = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    version_number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    version_order = table.Column<long>(type: "bigint", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    pre_release = table.Column<bool>(type: "boolean", nullable: false),
                    is_latest = table.Column<bool>(type: "boolean", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    show_on_download_page = table.Column<bool>(type: "boolean", nullable: false),
                    release_date = table.Column<DateOnly>(type: "date", nullable: true),
                    eol_date = table.Column<DateOnly>(type: "date", nullable: true),
                    release_notes_url = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    release_page_id = table.Column<Guid>(type: "uuid", nullable: true),
                    series_id = table.Column<Guid>(type: "uuid", nullable: true),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    row_version = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_releases", x => x.id);
                    table.ForeignKey(
                        name: "fk_releases_release_series_series_id",
                        column: x => x.series_id,
                        principalTable: "release_series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_releases_users_creator_id",
                        column: x => x.creator_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "release_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    release_id = table.Column<Guid>(type: "uuid", nullable: false),
                    operating_system_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    slug = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    is_source = table.Column<bool>(type: "boolean", nullable: false),
                    url = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    gpg_signature_file = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    sigstore_signature_file = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    sigstore_cert_file = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    sigstore_bundle_file = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    sbom_spdx2_file = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    md5_sum = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    sha256_sum = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    filesize = table.Column<long>(type: "bigint", nullable: false),
                    download_button = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    row_version = table.Column<long>(type: "bigint", nullable: false),
                    description = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release_files", x => x.id);
                    table.ForeignKey(
                        name: "fk_release_files_operating_systems_operating_system_id",
                        column: x => x.operating_system_id,
                        principalTable: "operating_systems",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_release_files_releases_release_id",
                        column: x => x.release_id,
                        principalTable: "releases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "download_statistics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    release_file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    row_version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_download_statistics", x => x.id);
                    table.ForeignKey(
                        name: "fk_download_statistics_release_files_release_file_id",
                        column: x => x.release_file_id,
                        principalTable: "release_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_download_statistics_release_file_id_date",
                table: "download_statistics",
                columns: new[] { "release_file_id", "date" },
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_operating_systems_name_id",
                table: "operating_systems",
                columns: new[] { "name", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_operating_systems_slug",
                table: "operating_systems",
                column: "slug",
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_release_files_download_button",
                table: "release_files",
                columns: new[] { "release_id", "operating_system_id" },
                unique: true,
                filter: "download_button")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_release_files_operating_system_id",
                table: "release_files",
                column: "operating_system_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_release_files_release_id",
                table: "release_files",
                column: "release_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_release_files_slug",
                table: "release_files",
                column: "slug",
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_release_files_url",
                table: "release_files",
                column: "url",
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_release_series_name",
                table: "release_series",
                column: "name",
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_release_series_version_order",
                table: "release_series",
                column: "version_order")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_releases_creator_id",
                table: "releases",
                column: "creator_id")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_releases_is_published",
                table: "releases",
                column: "is_published")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_releases_name_id",
                table: "releases",
                columns: new[] { "name", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_releases_release_date_name_id",
                table: "releases",
                columns: new[] { "release_date", "name", "id" },
                descending: new[] { true, true, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsLast, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_releases_series_id_version_order",
                table: "releases",
                columns: new[] { "series_id", "version_order" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_releases_slug",
                table: "releases",
                column: "slug",
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_releases_version_is_latest",
                table: "releases",
                columns: new[] { "version", "is_latest" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_releases_version_order",
                table: "releases",
                column: "version_order")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_users_email",
                table: "users",
                column: "email",
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "ix_users_username",
                table: "users",
                column: "username",
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "download_statistics");

            migrationBuilder.DropTable(
                name: "initial_data_sets");

            migrationBuilder.DropTable(
                name: "release_files");

            migrationBuilder.DropTable(
                name: "operating_systems");

            migrationBuilder.DropTable(
                name: "releases");

            migrationBuilder.DropTable(
                name: "release_series");

            migrationBuilder.DropTable(
                name: "users");
        }
    }
}
