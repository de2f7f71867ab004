using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PyDotOrg.Graph.Data.Migrations.Sqlite
{
    /// <summary>The search index is no part of the model: whoever applies migrations makes it anew after them.</summary>
    public partial class MarkSearchDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
