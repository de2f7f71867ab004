using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Printing;

public sealed class SchemaPrinterTests
{
    /// <summary>A schema with one of everything, as it prints.</summary>
    public const string Everything =
        """"
        "Releases of Python."
        schema @tag(name: "public") {
          query: Query
          mutation: Mutation
        }

        interface Named implements Node {
          id: ID!
          name: String!
        }

        "Has an id."
        interface Node {
          "The id."
          id: ID!
        }

        type Mutation {
          rename(input: RenameInput!): Release
        }

        type Query {
          """
          The releases,
            newest first.

          See \""" PEP 101 \""".
          """
          releases("How many." first: Int = 10 "Which." where: ReleaseFilter = { version: { in: [ PYTHON_2, PYTHON_3 ] }, names: [], any: {} }): [Release!]! @listSize(assumedSize: 50, slicingArguments: [ "first", "last" ]) @cost(weight: "10")
          search("""
            Text with
            two lines.
            """ text: String! = "a \"b\"\n"): [Hit]
          old(id: ID @deprecated(reason: "Not \"needed\".")): Int @deprecated(reason: "No longer supported")
        }

        type Release implements Named & Node @tag(name: "a") @tag(name: "b") {
          id: ID!
          name: String!
          uuid: UUID!
          date: DateTime
        }

        union Hit @tag(name: "hit") = Release | Query

        input ReleaseFilter {
          version: VersionFilter @cost(weight: "1")
          "Some of."
          names: [String!]
          any: VersionFilter = { in: null }
        }

        input RenameInput @oneOf {
          id: ID
          slug: String @deprecated(reason: "Use id.")
        }

        input VersionFilter {
          in: [Version!]
        }

        enum Version {
          "The old one."
          PYTHON_2 @deprecated(reason: "No longer supported")
          PYTHON_3 @tag(name: "new")
        }

        "What it costs."
        directive @cost("The cost." weight: String!) on FIELD_DEFINITION | INPUT_FIELD_DEFINITION

        directive @listSize(assumedSize: Int slicingArguments: [String!] requireOneSlicingArgument: Boolean! = true) on FIELD_DEFINITION

        directive @tag(name: String!) repeatable on SCHEMA | OBJECT | UNION | ENUM_VALUE

        scalar DateTime @specifiedBy(url: "https://www.graphql-scalars.com/date-time")

        "An identifier."
        scalar UUID

        """";

    [Fact]
    public void What_is_printed_builds_a_schema_that_prints_the_same() => Assert.Equal(Everything, Build(Everything).ToString());

    [Fact]
    public void The_order_of_the_documents_does_not_show()
    {
        var schema = new SchemaBuilder()
            .AddDocument("scalar URL type Query { b: B! } enum E { Z A }")
            .AddDocument("type B { url: URL a(e: E = A): Int } interface I { x: Int }")
            .Build();

        Assert.Equal(
            """
            schema {
              query: Query
            }

            interface I {
              x: Int
            }

            type B {
              url: URL
              a(e: E = A): Int
            }

            type Query {
              b: B!
            }

            enum E {
              Z
              A
            }

            scalar URL

            """,
            schema.ToString());
    }

    [Fact]
    public void Only_the_named_types_are_printed_when_names_are_given() =>
        Assert.Equal(
            """
            type Mutation {
              rename(input: RenameInput!): Release
            }

            scalar UUID

            """,
            SchemaPrinter.Print(
                Build("type Query { id: UUID } type Mutation { rename(input: RenameInput!): Release } input RenameInput { a: Int } type Release { a: Int } scalar UUID"),
                new SchemaPrinterOptions { Types = ["UUID", "Mutation", "Unknown"] }));

    [Fact]
    public void Directives_that_are_nobodys_business_are_printed_on_request_only()
    {
        var schema = Build("type Query @authorize { me: String @authorize(roles: [\"STAFF\"]) @cost(weight: \"5\") }");

        Assert.Equal(
            """
            schema {
              query: Query
            }

            type Query {
              me: String @cost(weight: "5")
            }

            "What an element adds to the cost of an operation."
            directive @cost("The cost, a decimal number." weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION

            """,
            schema.ToString());
        Assert.Equal(
            """
            schema {
              query: Query
            }

            type Query @authorize {
              me: String @authorize(roles: [ "STAFF" ]) @cost(weight: "5")
            }

            "When a policy is asked."
            enum ApplyPolicy {
              "Before the field is resolved."
              BEFORE_RESOLVER
              "When the field has its value."
              AFTER_RESOLVER
              "Before the request is executed."
              VALIDATION
            }

            "Demands a policy or one of several roles; without arguments, that the caller is known."
            directive @authorize("The policy that must hold." policy: String "The roles of which the caller must have one." roles: [String!] "When the demand is checked." apply: ApplyPolicy! = BEFORE_RESOLVER) repeatable on OBJECT | FIELD_DEFINITION

            "What an element adds to the cost of an operation."
            directive @cost("The cost, a decimal number." weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION

            """,
            SchemaPrinter.Print(schema, new SchemaPrinterOptions { IncludesInternalDirectives = true }));
    }

    private static GraphQLSchema Build(string sdl) => new SchemaBuilder().AddDocument(sdl).Build();
}
