using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Configuration;

public sealed class TableLayoutTests
{
    [Theory]
    [InlineData("Id", "id")]
    [InlineData("ReleaseFiles", "release_files")]
    [InlineData("SbomSpdx2File", "sbom_spdx2_file")]
    [InlineData("PK_ReleaseFiles", "pk_release_files")]
    public void Names_are_in_snake_case(string name, string expected) => Assert.Equal(expected, TableLayout.SnakeCase(name));

    [Fact]
    public async Task Long_texts_stand_last_in_their_row()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.None);
        await using var db = database.CreateContext();

        var columns = db.GetService<IDesignTimeModel>().Model.FindEntityType(typeof(Release))!.GetProperties()
            .OrderBy(property => property.GetColumnOrder()).Select(property => property.GetColumnName());

        Assert.Equal(
            "id name slug version version_number version_order status pre_release is_latest is_published show_on_download_page "
            + "release_date eol_date release_notes_url release_page_id series_id creator_id created_at updated_at row_version content",
            string.Join(' ', columns));
    }
}
