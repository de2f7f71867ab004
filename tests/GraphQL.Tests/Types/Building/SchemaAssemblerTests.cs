using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Building;

/// <summary>Types that do not come from documents, as the readers of C# make them.</summary>
public sealed class SchemaAssemblerTests
{
    [Fact]
    public void Everything_that_a_root_leads_to_is_in_the_schema_once()
    {
        var node = Interface("Node");
        var release = Object("Release", Field("files", new ListType(BuiltInScalars.Url)));
        release.Fields = [.. release.Fields, Field("self", release), Field("id", BuiltInScalars.Id)];
        release.Interfaces = [node];
        var hit = new UnionType { Name = "Hit", Members = [release] };
        var filter = new InputObjectType { Name = "Filter", Fields = [Input("date", BuiltInScalars.Date)] };
        var query = Object("Query", Field("search", hit, Input("where", filter)));

        var schema = SchemaAssembler.Assemble(new SchemaParts { QueryType = query, Types = [release] }).GetSchemaOrThrow();

        Assert.Equal(
            "Date Filter Hit Node Query Release URL String Boolean ID "
            + "__Schema __Type __TypeKind __Field __InputValue __EnumValue __Directive __DirectiveLocation",
            string.Join(' ', schema.Types.Select(type => type.Name)));
        Assert.Equal("Release.self", release.Fields["self"].Coordinate);
        Assert.Equal(["skip", "include", "deprecated", "specifiedBy", "oneOf"], schema.Directives.Select(directive => directive.Name));
        Assert.True(schema.IsPossibleType(node, release));
        Assert.True(schema.IsSubType(hit, release));
    }

    [Fact]
    public void The_interfaces_of_interfaces_are_added()
    {
        var (first, second, third) = (Interface("First"), Interface("Second"), Interface("Third"));
        second.Interfaces = [first];
        third.Interfaces = [second];
        var query = Object("Query", Field("id", BuiltInScalars.Id));
        query.Interfaces = [third];

        SchemaAssembler.Assemble(new SchemaParts { QueryType = query }).GetSchemaOrThrow();

        Assert.Equal([third, second, first], query.Interfaces);
    }

    [Fact]
    public void Interfaces_that_implement_each_other_are_refused()
    {
        var (first, second) = (Interface("First"), Interface("Second"));
        (first.Interfaces, second.Interfaces) = ([second], [first]);

        Expect(
            """
            Type First cannot implement Second because it would create a circular reference. (First)
            Type Second cannot implement First because it would create a circular reference. (Second)
            """,
            new SchemaParts { QueryType = Object("Query", Field("a", first)) });
    }

    [Fact]
    public void An_error_names_the_member_that_it_comes_from()
    {
        var getter = typeof(SchemaAssemblerTests).GetMethod(nameof(An_error_names_the_member_that_it_comes_from))!;
        var input = new InputObjectType { Name = "In", Origins = [SchemaOrigin.Of(typeof(Version))] };
        var query = Object("Query", new OutputField { Name = "a", Type = input, Origin = SchemaOrigin.Of(getter) });

        Expect(
            """
            The type of Query.a must be Output Type but got: In. (Query.a, SchemaAssemblerTests.An_error_names_the_member_that_it_comes_from in PyDotOrg.GraphQL.Tests.Types.Building)
            Input Object type In must define one or more fields. (In, Version in System)
            """,
            new SchemaParts { QueryType = query });
    }

    [Fact]
    public void Names_are_unique()
    {
        var directive = new DirectiveDefinition { Name = "d", Locations = ["FIELD"] };
        var choice = new EnumType { Name = "Query", Values = [Value("A"), Value("A")] };
        var input = new InputObjectType { Name = "In", Fields = [Input("x", BuiltInScalars.Int), Input("x", BuiltInScalars.Int)] };
        var query = Object("Query", Field("a", choice), Field("a", choice, Input("i", input), Input("i", input)));

        Expect(
            """
            Schema must contain uniquely named types but contains multiple types named "Query". (Query)
            There can be only one directive named "@d". (@d)
            Field "In.x" can only be defined once. (In.x)
            Field "Query.a" can only be defined once. (Query.a)
            Argument "Query.a(i:)" can only be defined once. (Query.a(i:))
            Enum value "Query.A" can only be defined once. (Query.A)
            """,
            new SchemaParts { QueryType = query, Directives = [directive, directive] });
    }

    [Fact]
    public void Names_are_made_of_letters_digits_and_underscores()
    {
        var choice = new EnumType { Name = "E", Values = [Value("true"), Value("a b")] };
        var query = Object("Query", Field("1a", choice), Field("", choice), Field("__a", choice), Field("ü", choice));

        Expect(
            """
            Enum values cannot be named: true (E.true)
            Names must only contain [_a-zA-Z0-9] but "a b" does not. (E.a b)
            Names must start with [_a-zA-Z] but "1a" does not. (Query.1a)
            Expected name to be a non-empty string. (Query.)
            Name "__a" must not begin with "__", which is reserved by GraphQL introspection. (Query.__a)
            Names must only contain [_a-zA-Z0-9] but "ü" does not. (Query.ü)
            """,
            new SchemaParts { QueryType = query });
    }

    [Fact]
    public void Directives_on_types_from_anywhere_are_checked()
    {
        var query = Object("Query", Field("a", BuiltInScalars.Int));
        query.Directives =
        [
            Use("cost"), Use("cost", "weight", new IntValueNode { Value = "1" }), Use("listSize"), Use("gone"),
            Use("tag", "nam", new StringValueNode { Value = "x" }),
        ];

        Expect(
            """
            Argument "@cost(weight:)" of type "String!" is required, but it was not provided. (Query)
            Argument "@cost(weight:)" has invalid value: String cannot represent a non string value: 1 (Query)
            Directive "@listSize" may not be used on OBJECT. (Query)
            Unknown directive "@gone". (Query)
            Unknown argument "nam" on directive "@tag". Did you mean "name"? (Query)
            Argument "@tag(name:)" of type "String!" is required, but it was not provided. (Query)
            The directive "@cost" can only be used once at this location. (Query)
            """,
            new SchemaParts { QueryType = query, Directives = EngineDirectives.All });
    }

    [Fact]
    public void A_directive_has_places_that_exist() => Expect(
        """
        Directive @a must include 1 or more locations. (@a)
        Directive @b names the location FIELDS, which does not exist. Did you mean "FIELD"? (@b)
        """,
        new SchemaParts
        {
            QueryType = Object("Query", Field("a", BuiltInScalars.Int)),
            Directives = [new DirectiveDefinition { Name = "b", Locations = ["FIELDS"] }, new DirectiveDefinition { Name = "a", Locations = [] }],
        });

    [Fact]
    public void A_schema_without_queries_is_refused() => Expect("Query root type must be provided.", new SchemaParts());

    private static void Expect(string errors, SchemaParts parts)
    {
        var message = Assert.Throws<SchemaException>(SchemaAssembler.Assemble(parts).GetSchemaOrThrow).Message;

        Assert.Equal(errors, string.Join('\n', message.Split("\n- ").Skip(1)));
    }

    private static ObjectType Object(string name, params OutputField[] fields) => new() { Name = name, Fields = [.. fields] };

    private static InterfaceType Interface(string name) => new() { Name = name, Fields = [Field("id", BuiltInScalars.Id)] };

    private static OutputField Field(string name, IType type, params InputField[] arguments) =>
        new() { Name = name, Type = type, Arguments = [.. arguments] };

    private static InputField Input(string name, IType type) => new() { Name = name, Type = type };

    private static EnumValue Value(string name) => new() { Name = name, RuntimeValue = name };

    private static AppliedDirective Use(string name) => new(name, []);

    private static AppliedDirective Use(string name, string argument, ValueNode value) =>
        new(name, [new ArgumentNode { Name = new NameNode { Value = argument }, Value = value }]);
}
