using System.Text.RegularExpressions;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>A statement reads what was asked for, what orders its rows and what leads to the next level; nothing twice.</summary>
public sealed partial class ColumnTests(DownloadServers servers) : IClassFixture<DownloadServers>
{
    [Theory]
    [InlineData("{ releases { nodes { name } } }", "r.name r.id r.release_date")]
    [InlineData("{ releases { nodes { name other: name } edges { node { name slug } } } }", "r.name r.slug r.id r.release_date")]
    [InlineData("{ releases { edges { cursor node { name } } pageInfo { endCursor } } }", "r.name r.release_date r.id")]
    [InlineData("{ releases(order: [{ slug: ASC }, { slug: DESC }]) { nodes { slug } } }", "r.slug r.id")]
    [InlineData("{ releases(order: [{ status: ASC }]) { nodes { id uuid } } }", "r.id r.status")]
    [InlineData("{ releaseBySlug(slug: \"python-3140\") { id uuid other: uuid } }", "r.id")]
    [InlineData("{ releaseBySlug(slug: \"python-3140\") { isEol name series { name } } }", "r.name r0.name r.id")]
    [InlineData("{ releases { nodes { content { source html } name } } }", "r.content r.name r.id r.release_date")]
    [InlineData("{ releases { nodes { __typename } } }", "r.release_date r.name r.id")]
    public async Task A_statement_reads_the_columns_it_needs(string query, string columns)
    {
        var answer = await servers.AskAsync(DatabaseProvider.Sqlite, query);

        var read = Columns(Assert.Single(answer.Statements));
        Assert.Equal(read.Distinct(), read);
        Assert.Equal(columns.Split(' ').Order(), read.Where(column => Plain().IsMatch(column)).Order());
    }

    [Theory]
    [InlineData("{ releases(first: 3) { nodes { id name files(first: 2) { edges { cursor node { id name release { id name } os { id name } } } } } } }")]
    [InlineData("{ operatingSystems { nodes { name files(first: 2, order: [{ osName: ASC }, { releaseDate: DESC }]) { nodes { name os { name } release { releaseDate } } } } } }")]
    [InlineData("{ releaseFiles(first: 3) { nodes { name os { name } release { releaseDate name series { name } } } } }")]
    public async Task No_column_is_read_twice(string query)
    {
        var answer = await servers.AskAsync(DatabaseProvider.Sqlite, query);

        Assert.NotEqual(default, answer.Data);
        foreach (var read in answer.Statements.Select(Columns))
        {
            Assert.Equal(read.Distinct(), read);
        }
    }

    /// <summary>The columns of the first selection of a table, without names and quotes.</summary>
    private static List<string> Columns(string statement)
    {
        var list = Selected().Matches(statement).Last(match => match.Value.Contains(" AS \"c0\"", StringComparison.Ordinal)).Groups["columns"].Value;
        return [.. Name().Split(list).Select(column => column.Replace("\"", "", StringComparison.Ordinal).Trim(' ', ',')).Where(column => column.Length > 0)];
    }

    [GeneratedRegex("^ *SELECT (?<columns>.+)$", RegexOptions.Multiline)]
    private static partial Regex Selected();

    [GeneratedRegex(" AS \"c[0-9]+\"")]
    private static partial Regex Name();

    [GeneratedRegex("^[a-z0-9]+\\.[a-z_0-9]+$")]
    private static partial Regex Plain();
}
