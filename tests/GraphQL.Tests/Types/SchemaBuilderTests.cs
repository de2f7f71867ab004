using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Types_of_several_documents_and_their_extensions_become_one_schema()
    {
        var schema = new SchemaBuilder()
            .AddDocument("type Query { releases(first: Int = 10): [Release!]! } type Release { name: String! }")
            .AddDocument("extend type Release implements Named @tag(name: \"a\") { version: Version } interface Named { name: String! }")
            .AddDocument("enum Version { PYTHON_2 } extend enum Version { PYTHON_3 @deprecated }")
            .Build();

        Assert.Equal(["Named", "Query", "Release", "Version"], schema.Types.Select(type => type.Name).TakeWhile(name => name != "String"));
        var release = schema.GetType<ObjectType>("Release");
        Assert.Equal(["name", "version"], release.Fields.Select(field => field.Name));
        Assert.Equal(["Named"], release.Interfaces.Select(face => face.Name));
        Assert.Equal("No longer supported", schema.GetType<EnumType>("Version").Values["PYTHON_3"].DeprecationReason);
        Assert.Equal(10, schema.QueryType.Fields["releases"].Arguments["first"].CoercedDefault);
        Assert.Equal("Release.version", release.Fields["version"].Coordinate);
        Assert.True(schema.TryGetDirective("tag", out _));
        Assert.False(schema.TryGetDirective("cost", out _));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var builder = new SchemaBuilder().AddDocument("type Query { a: Strin }\ntype Query { b: Int @gone }", "query.graphql");

        var thrown = Assert.Throws<SchemaException>(builder.Build);

        Assert.Equal(
            """
            The schema has 3 errors:
            - There can be only one type named "Query". (Query, query.graphql, 1:6, 2:6)
            - Unknown type "Strin". Did you mean "String"? (query.graphql, 1:17)
            - Unknown directive "@gone". (query.graphql, 2:21)
            """,
            thrown.Message);
    }
}
