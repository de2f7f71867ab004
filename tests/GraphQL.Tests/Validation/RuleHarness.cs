using System.Globalization;
using System.Text;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Limits;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Tests.Validation;

/// <summary>Validates documents against one schema and shows the errors as text.</summary>
internal static class RuleHarness
{
    private const string SpecificationUrl = "https://spec.graphql.org/";

    /// <summary>The SDL of <see cref="Schema"/>.</summary>
    public static string SchemaText { get; } =
        File.ReadAllText(Repository.PathOf("tests", "Oracle", "documents", "validation", "schema.graphql"));

    /// <summary>The schema of every rule's tests.</summary>
    public static GraphQLSchema Schema { get; } = new SchemaBuilder().AddDocument(SchemaText).Build();

    /// <summary>The document breaks this rule, whatever it does to others, with exactly these errors.</summary>
    public static void ExpectErrors<TRule>(string query, string expected) =>
        Assert.Equal(expected, Show(Validate<TRule>(query)));

    /// <summary>The document does not break this rule, whatever it does to others.</summary>
    public static void ExpectValid<TRule>(string query) => ExpectErrors<TRule>(query, "");

    /// <summary>Validates by one rule and without limits.</summary>
    public static IReadOnlyList<GraphQLError> Validate<TRule>(string query) => Validate(query, typeof(TRule).Name);

    /// <summary>Validates by the rule of that name and without limits.</summary>
    public static IReadOnlyList<GraphQLError> Validate(string query, string rule)
    {
        var rules = new RuleSet([SpecifiedRules.All.Rules.Single(known => known.Type.Name == rule)]);
        return DocumentValidator.Validate(Schema, Parse(query), new ValidationOptions { Limits = LimitOptions.None }, rules).Errors;
    }

    /// <summary>Validates by every rule.</summary>
    public static ValidationResult Validate(string query, ValidationOptions? options = null) =>
        DocumentValidator.Validate(Schema, Parse(query), options);

    /// <summary>Parses a document that has no syntax error.</summary>
    public static DocumentNode Parse(string query) => Parser.ParseOrThrow(new SourceText(query));

    /// <summary>
    /// Each error on two lines: places and message, then path and extensions. The address of the specification is cut off.
    /// </summary>
    public static string Show(IReadOnlyList<GraphQLError> errors)
    {
        var text = new StringBuilder();
        foreach (var error in errors)
        {
            text.AppendJoin(' ', (error.Locations ?? []).Select(Show)).Append(' ').Append(error.Message).Append('\n');
            text.Append("  ").AppendJoin(", ", Facts(error)).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Show(SourcePosition position) =>
        string.Create(CultureInfo.InvariantCulture, $"{position.Line}:{position.Column}");

    private static IEnumerable<string> Facts(GraphQLError error)
    {
        if (error.Path is not null)
        {
            yield return $"path {string.Join('/', error.Path)}";
        }

        foreach (var (key, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            var text = Convert.ToString(value ?? "null", CultureInfo.InvariantCulture) ?? "";
            yield return $"{key}: {text.Replace(SpecificationUrl, "", StringComparison.Ordinal)}";
        }
    }
}
