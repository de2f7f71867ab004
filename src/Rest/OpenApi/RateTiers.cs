using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>In which tier of the rate limits a route is counted, as the directive of its fields says (contract rest-v1, section 3).</summary>
/// <param name="schema">The schema.</param>
internal sealed class RateTiers(GraphQLSchema schema)
{
    private const string Directive = "rateLimit";

    /// <summary>The sentence about the tier.</summary>
    public string SentenceOf(Route route)
    {
        var fields = new SelectedFields(schema, route.Operation).OfRoot();
        var directive = fields.SelectMany(static field => field.Field.Directives).FirstOrDefault(static each => each.Name == Directive);
        var usual = route.Operation.Definition.Operation == OperationType.Mutation ? "HIGH" : "LOW";
        return Messages.Tier(Read(directive, "tier") ?? usual, Read(directive, "group"));
    }

    private static string? Read(AppliedDirective? directive, string argument) =>
        directive?.Arguments.FirstOrDefault(each => each.Name.Value == argument)?.Value is EnumValueNode { Value: var value } ? value : null;
}
