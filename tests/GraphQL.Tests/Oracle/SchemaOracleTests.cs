using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Tests.Types.Printing;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>The rules for schemas against the reference implementation, error by error.</summary>
public sealed class SchemaOracleTests
{
    /// <summary>The cases of <c>schemas.txt</c>, separated by lines of three hyphens.</summary>
    private static readonly string[] Cases =
        File.ReadAllText(Repository.PathOf("tests", "Oracle", "documents", "schemas.txt")).Split("\n---\n");

    /// <summary>The cases that are schemas.</summary>
    public static IEnumerable<string> ValidCases => Cases.Where(sdl => new SchemaBuilder().AddDocument(sdl).TryBuild().Succeeded);

    [NodeFact]
    public void Schemas_are_judged_as_by_the_reference()
    {
        var answers = ReferenceEngine.Ask(Cases.Select(sdl => new ReferenceQuestion("schema", sdl)));

        var differences = string.Join('\n', Cases.Zip(answers, Difference).Where(difference => difference.Length > 0));

        Assert.True(differences.Length == 0, differences);
    }

    [NodeFact]
    public void Printed_schemas_are_to_the_reference_what_their_documents_are()
    {
        string[] sources = [.. ValidCases.Append(SchemaPrinterTests.Everything)];
        var printed = sources.Select(sdl => new SchemaBuilder().AddDocument(sdl).Build().ToString());

        var answers = ReferenceEngine.Ask(sources.Concat(printed).Select(sdl => new ReferenceQuestion("schema", sdl)));

        Assert.All(answers, answer => Assert.Empty(answer.Errors));
        Assert.Equal(answers.Take(sources.Length).Select(answer => answer.Printed), answers.Skip(sources.Length).Select(answer => answer.Printed));
    }

    /// <summary>Where we are stricter or more exact than the reference, and what we say; the reference is content unless noted.</summary>
    public static TheoryData<string, string> Stricter => new()
    {
        // The specification forbids it since @oneOf came (section 3.10.3); the reference ignores the directive.
        {
            "type Query { a(i: I): Int } input I { a: Int! } extend input I @oneOf",
            "    The directive \"@oneOf\" must not be added to \"I\" by an extension. 1:64"
        },

        // The reference finds the same and points to the argument, not to its type.
        { "directive @d(a: Query) on OBJECT type Query { a: Int }", "    The type of @d(a:) must be Input Type but got: Query. 1:17" },

        // Section 3.3: a schema document holds no operations.
        { "type Query { a: Int } query { a }", "    A schema document holds no operations and no fragments. 1:23" },

        // Section 5.6.1 holds for directives in schemas, too.
        {
            "directive @d(a: Int) on OBJECT type Query @d(a: \"x\") { a: Int }",
            "    Argument \"@d(a:)\" has invalid value: Int cannot represent non-integer value: \"x\" 1:49"
        },

        // Section 3.13: a directive does not reference itself.
        {
            "directive @d(a: Int @d) on ARGUMENT_DEFINITION type Query { a: Int }",
            "    Directive @d must not reference itself, but does so through: @d(a:). 1:1 1:21"
        },
        {
            "directive @d(i: I) on INPUT_FIELD_DEFINITION input I { a: Int @e } directive @e(f: E) on INPUT_FIELD_DEFINITION "
            + "enum E { A @f } directive @f(g: J) on ENUM_VALUE input J { a: Int @d } type Query { a: Int }",
            """
                Directive @d must not reference itself, but does so through: @d(i:), I.a, @e(f:), E.A, @f(g:), J.a. 1:1 1:179
                Directive @e must not reference itself, but does so through: @e(f:), E.A, @f(g:), J.a, @d(i:), I.a. 1:68 1:63
                Directive @f must not reference itself, but does so through: @f(g:), J.a, @d(i:), I.a, @e(f:), E.A. 1:129 1:124
            """
        },
    };

    [Theory]
    [MemberData(nameof(Stricter))]
    public void Where_the_reference_is_lenient_the_specification_decides(string sdl, string errors) =>
        Assert.Equal(errors, Describe(new SchemaBuilder().AddDocument(sdl).TryBuild().Errors));

    private static string Difference(string sdl, ReferenceAnswer answer)
    {
        var isSyntaxError = answer.Errors is [var only] && only.Message.StartsWith("Syntax Error:", StringComparison.Ordinal);
        var errors = new SchemaBuilder().AddDocument(sdl).TryBuild().Errors;
        var ours = Describe(errors.Select(error => (isSyntaxError ? "Syntax error" : error.Message, error.Locations ?? [])));
        var theirs = Describe(answer.Errors.Select(error => (isSyntaxError ? "Syntax error" : error.Message, error.Locations)));
        return ours == theirs ? "" : $"{sdl}\n  ours:\n{ours}\n  theirs:\n{theirs}";
    }

    private static string Describe(IEnumerable<GraphQLError> errors) =>
        Describe(errors.Select(error => (error.Message, error.Locations ?? [])));

    private static string Describe(IEnumerable<(string Message, IReadOnlyList<SourcePosition> Locations)> errors) =>
        string.Join('\n', errors.Select(error => $"    {error.Message} {string.Join(' ', error.Locations.Select(At))}").Order(StringComparer.Ordinal));

    private static string At(SourcePosition position) => $"{position.Line}:{position.Column}";
}
