using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>What is said of a route: what the schema says of the field that answers it, and how often it may be called.</summary>
/// <param name="schema">The schema.</param>
internal sealed class RouteTexts(GraphQLSchema schema)
{
    /// <summary>The end of the names of lists for clients that count rows; the list without it says what it is about.</summary>
    private const string Segments = "Offset";

    private readonly RateTiers _tiers = new(schema);

    /// <summary>The description of a route.</summary>
    /// <param name="route">The route.</param>
    /// <param name="twins">Other routes with the same method and address.</param>
    /// <param name="answersPatch">Whether PATCH does the same as this PUT.</param>
    public string Of(Route route, IReadOnlyList<Route> twins, bool answersPatch)
    {
        List<string?> paragraphs = [OfField(route), .. twins.Select(OfField)];
        if (route.Deprecation is { } deprecation)
        {
            paragraphs.Add(deprecation.Message);
        }

        if (answersPatch)
        {
            paragraphs.Add(Messages.PatchToo);
        }

        if (route.Path.Segments.Any(PathTemplate.IsRest))
        {
            paragraphs.Add(Messages.Slashes);
        }

        paragraphs.Add(_tiers.SentenceOf(route));
        return string.Join("\n\n", paragraphs.Where(static each => !string.IsNullOrEmpty(each)).Distinct(StringComparer.Ordinal));
    }

    private string? OfField(Route route)
    {
        var fields = new SelectedFields(schema, route.Operation);
        var root = fields.OfRoot()[0];
        return route.Operation.Definition.Operation == OperationType.Mutation ? Words.Plain(root.Field.Description) : OfList(fields, root, route.Select);
    }

    private string? OfList(SelectedFields fields, SelectedField root, string[] way)
    {
        var found = root;
        for (var length = 1; length <= way.Length; length++)
        {
            if (fields.Find(way[..length]) is { } next && next.Field.Type.NamedType() is ComplexType && !next.Field.Type.IsList())
            {
                found = next;
            }
        }

        var field = found.Field;
        var plain = Words.WithoutEnd(field.Name, Segments);
        return Words.Plain(field.DeclaringType is { } type && schema.TryGetField(type, plain, out var list) ? list.Description : field.Description);
    }
}
