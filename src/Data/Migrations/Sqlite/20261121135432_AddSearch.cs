using Microsoft.EntityFrameworkCore.Migrations;
using PyDotOrg.Graph.Data.Search;

#nullable disable

namespace PyDotOrg.Graph.Data.Migrations.Sqlite
{
    /// <summary>The search index is no part of the model: whoever applies migrations makes it anew after them.</summary>
    public partial class AddSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(SearchSchema.Read("drop", isPostgres: false));
    }
}
