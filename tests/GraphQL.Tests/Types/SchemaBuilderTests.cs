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

    [Fact]
    public void A_syntax_error_names_its_document() => Assert.Equal(
        "The schema has an error:\n- Expected a `Name`-token, but found a `LeftBrace`-token. (query.graphql, 1:6)",
        Assert.Throws<SchemaException>(() => new SchemaBuilder().AddDocument("type { a: Int }", "query.graphql").Build()).Message);

    [Fact]
    public void What_is_bound_to_nothing_is_refused()
    {
        var builder = new SchemaBuilder()
            .AddDocument("type Query { release: Release } type Release { name: String }")
            .AddResolver("Relase", "name", _ => null)
            .AddResolver("Release", "nam", _ => null)
            .BindRuntimeType<SchemaBuilderTests>("Quer");

        Assert.Equal(
            """
            The schema has 3 errors:
            - The resolver of "Relase.name" belongs to no field: "Relase" is no object type. Did you mean "Release"? (Relase.name)
            - The resolver of "Release.nam" belongs to no field of "Release". Did you mean "name"? (Release.nam)
            - A CLR type is bound to "Quer", which is not defined. Did you mean "Query"? (Quer)
            """,
            Assert.Throws<SchemaException>(builder.Build).Message);
    }

    [Fact]
    public void The_values_of_a_bound_enum_are_those_of_the_CLR_enum()
    {
        const string Sdl = "type Query { day(on: Day = MON_DAY): Day } enum Day { MON_DAY TUESDAY }";

        var schema = new SchemaBuilder().AddDocument(Sdl).BindRuntimeType<DayOfWeek>("Day").Build();

        Assert.Equal(DayOfWeek.Tuesday, schema.GetType<EnumType>("Day").Values["TUESDAY"].RuntimeValue);
        Assert.Equal(DayOfWeek.Monday, schema.QueryType.Fields["day"].Arguments["on"].CoercedDefault);
        Assert.Equal(
            "The schema has an error:\n- The enum value \"Day.MON_DAY\" has no counterpart in DateTimeKind. (Day.MON_DAY, schema, 1:55)",
            Assert.Throws<SchemaException>(() => new SchemaBuilder()
                .AddDocument(Sdl.Replace("TUESDAY", "UTC", StringComparison.Ordinal))
                .BindRuntimeType<DateTimeKind>("Day")
                .Build()).Message);
    }

    [Fact]
    public void The_object_type_of_a_value_is_told_by_its_member_its_class_or_its_binding()
    {
        var schema = new SchemaBuilder()
            .AddDocument("type Query { any: Any } union Any = A | B | Uri type A { x: Int } type B { x: Int } type Uri { host: String }")
            .BindRuntimeType<Version>("B")
            .Build();

        Assert.Equal(
            ["A", "A", "B", "Uri", null],
            new object[]
            {
                new Dictionary<string, object?> { ["__typename"] = "A" },
                new System.Collections.ObjectModel.ReadOnlyDictionary<string, object?>(new Dictionary<string, object?> { ["__typename"] = "A" }),
                new Version(3, 14),
                new Uri("https://www.python.org"),
                "text",
            }.Select(value => schema.ResolveType(schema.GetType<UnionType>("Any"), value)?.Name));
    }

    [Fact]
    public void A_scalar_that_documents_define_is_the_engines_the_programs_or_any()
    {
        var own = new UrlType();
        var schema = new SchemaBuilder()
            .AddDocument(
                """
                type Query { a: UUID b: Json c: URL }
                scalar UUID @specifiedBy(url: "https://example.org/uuid")
                "Anything."
                scalar Json
                """)
            .AddScalar(own)
            .Build();

        var uuid = schema.GetType<UuidType>("UUID");
        Assert.Equal("https://example.org/uuid", uuid.SpecifiedBy);
        Assert.Null(uuid.Description);
        Assert.NotSame(BuiltInScalars.Uuid, uuid);
        Assert.Equal("Anything.", schema.GetType<AnyType>("Json").Description);
        Assert.Same(own, schema.GetType<ScalarType>("URL"));
    }

    [Fact]
    public void A_definition_of_what_every_schema_has_changes_nothing()
    {
        var schema = new SchemaBuilder().AddDocument("type Query { a: ID } scalar ID scalar String type __Type { a: Int }").Build();

        Assert.Same(BuiltInScalars.Id, schema.GetType<ScalarType>("ID"));
        Assert.True(schema.GetType<ObjectType>("__Type").Fields.Contains("kind"));
    }

    [Fact]
    public void Defaults_are_coerced_with_the_defaults_inside_them()
    {
        var schema = new SchemaBuilder()
            .AddDocument(
                """
                type Query { a(i: I = { list: 1, inner: {} }, none: I = null, many: [[E]] = [A]): Int }
                input I { list: [Int!] inner: I flag: Boolean! = true size: Float = 2 }
                enum E { A }
                """)
            .Build();

        var arguments = schema.QueryType.Fields["a"].Arguments;
        var value = Assert.IsType<InputObjectValue>(arguments["i"].CoercedDefault);
        Assert.Equal(["list", "inner", "flag", "size"], value.Fields.Keys);
        Assert.Equal(new object?[] { 1 }, value.Fields["list"]);
        Assert.Equal(2.0, value.Fields["size"]);
        Assert.Equal(["flag", "size"], Assert.IsType<InputObjectValue>(value.Fields["inner"]).Fields.Keys);
        Assert.Null(arguments["none"].CoercedDefault);
        Assert.Equal(new object?[] { new object?[] { "A" } }, arguments["many"].CoercedDefault);
    }
}
