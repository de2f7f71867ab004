using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Schema.Tests;

/// <summary>The schema in the repository's root is the one that is served, so that a review shows every change of it.</summary>
public sealed class SchemaFileTests
{
    [Fact]
    public void The_file_holds_the_schema_that_is_served()
    {
        var path = Repository.PathOf("schema.graphql");
        var kept = File.Exists(path) ? File.ReadAllText(path) : "";
        var served = PublicSchema.Schema.ToString();

        Assert.True(
            kept == served,
            $"schema.graphql is not the schema that is served; from line {FirstDifference(kept, served)} on they differ. "
            + "Renew it with: dotnet run --project src/Server -- schema export --output schema.graphql");
    }

    private static int FirstDifference(string kept, string served) =>
        kept.Split('\n').Zip(served.Split('\n')).TakeWhile(static lines => lines.First == lines.Second).Count() + 1;
}
