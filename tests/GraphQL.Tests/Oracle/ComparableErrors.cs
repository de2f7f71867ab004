using System.Globalization;
using System.Text.RegularExpressions;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>
/// The errors of a document as one text, sorted, in which the reference implementation and we agree. What we do differently on
/// purpose is made equal here, each with its reason.
/// </summary>
internal static partial class ComparableErrors
{
    private const string IntrospectionTooDeep = "Maximum allowed introspection depth exceeded.";

    /// <summary>The document and the errors of the reference.</summary>
    public static string OfReference(string document, IEnumerable<ReferenceError> errors) =>
        Join(document, errors.SelectMany(error => Normalize(document, error.Message, error.Locations)));

    /// <summary>The document and our errors.</summary>
    public static string OfOurs(string document, IEnumerable<GraphQLError> errors) =>
        Join(document, errors.SelectMany(error => Normalize(document, error.Message, error.Locations ?? [])));

    private static string Join(string document, IEnumerable<string> errors)
    {
        var sorted = errors.Distinct().Order(StringComparer.Ordinal).ToList();

        // Definitions of the type system are refused and passed over; the reference looks into them, too, and lets the
        // document use what they define.
        if (sorted.Exists(IsAboutDefinitions))
        {
            sorted.RemoveAll(error => !IsAboutDefinitions(error));
        }

        // Limits are looked at when no rule is broken.
        if (!sorted.TrueForAll(IsAboutIntrospectionDepth))
        {
            sorted.RemoveAll(IsAboutIntrospectionDepth);
        }

        // Two fields that both give one argument twice, and the same, have the same arguments; not so for the reference.
        if (sorted.Exists(error => error.Contains("only one argument named", StringComparison.Ordinal)))
        {
            sorted.RemoveAll(error => error.Contains("they have differing arguments", StringComparison.Ordinal));
        }

        return $"{document}\n{string.Join('\n', sorted)}";
    }

    private static bool IsAboutDefinitions(string error) => error.EndsWith(" definition is not executable.", StringComparison.Ordinal);

    private static bool IsAboutIntrospectionDepth(string error) => error.EndsWith(IntrospectionTooDeep, StringComparison.Ordinal);

    private static IEnumerable<string> Normalize(string document, string message, IReadOnlyList<SourcePosition> locations)
    {
        // Variables that are undefined or unused are one error for each operation and stand at the operation, as in Hot
        // Chocolate; the reference reports every one at its own place.
        if (VariableList().Match(message) is { Success: true } variables)
        {
            return Variable().Matches(variables.Groups[1].Value).Select(name => $"{name} {variables.Groups[2]}");
        }

        // The reference asks for the type of the field's argument, which may be non-null, and then sees no oneOf type. The
        // specification asks for a non-null variable in either case.
        if (OneOfVariable().IsMatch(message))
        {
            return [];
        }

        var places = locations.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}"));
        return [$"{string.Join(' ', places)} {Reword(document, message)}"];
    }

    private static string Reword(string document, string message)
    {
        // Hot Chocolate's sentence, because the error has Hot Chocolate's code.
        if (message == "Maximum introspection depth exceeded")
        {
            return IntrospectionTooDeep;
        }

        // Fields that no type declares are named without a type.
        message = message.Replace("\"<meta>.", "\"", StringComparison.Ordinal);

        // We show a literal as it was written, the reference with null in the place of variables.
        return document.Contains('$', StringComparison.Ordinal) ? FoundValue().Replace(message, "$1") : message;
    }

    [GeneratedRegex("^Variables? (\".*\") (?:is|are) ((?:not defined|never used).*)$")]
    private static partial Regex VariableList();

    [GeneratedRegex("must be non-nullable to be used for OneOf Input Object \"[^\"]*\".$")]
    private static partial Regex OneOfVariable();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Variable();

    [GeneratedRegex("((?:[Ff]ound| value): )(?s:.*)$")]
    private static partial Regex FoundValue();
}
