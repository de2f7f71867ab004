using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Projections;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>What a route reads from the path, the query string and the headers.</summary>
/// <param name="schema">The schema.</param>
/// <param name="leaves">What stands for leaf types.</param>
/// <param name="shared">The parameters that many routes have.</param>
/// <param name="examples">Values as in examples of answers.</param>
internal sealed class RequestParameters(GraphQLSchema schema, LeafSchemas leaves, SharedParts shared, Examples examples)
{
    private const string Tag = "W/\"5f0c2d1e3b4a69873\"";

    /// <summary>The parameters of a route.</summary>
    /// <param name="route">The route.</param>
    /// <param name="twins">Other routes with the same method and address; they differ in what they take for values of the path.</param>
    /// <param name="answer">What it answers with; null when that is no JSON.</param>
    public List<IOpenApiParameter> Of(Route route, IReadOnlyList<Route> twins, AnswerSchema? answer)
    {
        var uses = new VariableUses(schema, route.Operation);
        List<IOpenApiParameter> parameters = [.. route.Path.Variables.Select((name, segment) => OfPath(route, name, segment, uses, twins))];
        var plans = route.Binder.Plans.Where(static plan => plan.Source == VariableSource.Query);
        parameters.AddRange(plans.Select(plan => OfQuery(plan, uses.Find(plan.Variable.Name))));
        parameters.AddRange((route.Binder.Input?.QueryMembers ?? []).Select(OfMember));
        foreach (var parameter in parameters.OfType<OpenApiParameter>())
        {
            parameter.Example = examples.OfParameter(route, parameter.Name!, parameter.Schema!, answer); // Those above have both.
        }

        if (route.Binder.Page is { } page)
        {
            parameters.AddRange(PageParameters.Of(page).Select(shared.Parameter));
        }

        parameters.AddRange(OfForm(route));
        if (route.Binder.Input?.HasVersion == true)
        {
            parameters.Add(shared.Parameter(Header("If-Match", Messages.IfMatch, Tag)));
        }

        return parameters;
    }

    /// <summary>How a request says which members it wants, and a list in which form.</summary>
    private IEnumerable<IOpenApiParameter> OfForm(Route route)
    {
        if (route.Variants is not null)
        {
            yield return shared.Parameter(Names(Projection.FieldsName, Messages.Fields, LeafSchemas.Text(null)));
            yield return shared.Parameter(Names(Projection.OmitName, Messages.Omit, LeafSchemas.Text(null)));
        }

        if (route.ExpandNames.Count > 0)
        {
            var name = LeafSchemas.Text(null);
            name.Enum = [.. route.ExpandNames.Select(static each => (JsonNode)JsonValue.Create(each))];
            yield return Names(Projection.ExpandName, Messages.Expand, name);
        }

        if (route.Links is not null)
        {
            yield return shared.Parameter(new OpenApiParameter
            {
                Name = AnswerForm.Envelope,
                In = ParameterLocation.Query,
                Description = Messages.Envelope,
                Schema = new OpenApiSchema { Type = JsonSchemaType.Boolean },
            });
            yield return shared.Parameter(Header("Prefer", Messages.Prefer, "count=exact"));
        }
    }

    private static OpenApiParameter Names(string name, string description, OpenApiSchema item) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.Array, MaxItems = NameTree.MaxNames, Items = item },
        Style = ParameterStyle.Form,
        Explode = false,
    };

    private static OpenApiParameter Header(string name, string description, string example) =>
        new() { Name = name, In = ParameterLocation.Header, Description = description, Schema = LeafSchemas.Text(null), Example = example };

    private OpenApiParameter OfPath(Route route, string name, int segment, VariableUses uses, IReadOnlyList<Route> twins)
    {
        var (field, ids) = route.Binder.Plans.Where(plan => plan.Source == VariableSource.Path && plan.Segment == segment).Select(static plan => (plan.Variable, plan.Ids)).FirstOrDefault();
        var member = route.Binder.Input?.PathMembers.FirstOrDefault(each => each.Segment == segment).Member;
        var type = field?.Type ?? member!.Field.Type; // A route is refused whose path names neither.
        var meaning = uses.Find(name) ?? member?.Field;
        var isRest = PathTemplate.IsRest(route.Path.Segments.Where(PathTemplate.IsVariable).ElementAt(segment));
        var value = twins.Count > 0 ? LeafSchemas.Text(null) : leaves.Of(type, (ids ?? member?.Ids) is not null);
        return new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Path,
            Required = true,
            Description = twins.Count > 0 ? Messages.OneOfSeveral(twins.Prepend(route).Select(static each => each.Path.Variables[^1]))
                : isRest ? $"{Words.Plain(meaning?.Description)} {Messages.Slashes}".TrimStart()
                : name == "id" ? Messages.RowId
                : Words.Plain(meaning?.Description) ?? Messages.PathValue(name),
            Schema = value,
        };
    }

    private OpenApiParameter OfQuery(VariablePlan plan, InputField? meaning)
    {
        var variable = plan.Variable;
        var limits = meaning is null ? new Limits([]) : Limits.Of(meaning);
        var value = leaves.Of(variable.Type, plan.Ids is not null);
        limits.Apply(value, variable.Type);
        var isList = variable.Type.IsList();
        return new OpenApiParameter
        {
            Name = variable.Name,
            In = ParameterLocation.Query,
            Required = variable.IsRequired,
            Description = string.Join(' ', [Words.Plain(meaning?.Description) ?? Messages.QueryValue(variable.Name), .. variable.DefaultValue is { } given ? [Messages.Default(Words.Literal(given))] : Array.Empty<string>()]),
            Schema = value,
            Style = isList ? ParameterStyle.Form : null,
            Explode = !isList,
        };
    }

    private OpenApiParameter OfMember(InputMember member)
    {
        var value = leaves.Of(member.Field.Type, member.Ids is not null);
        Limits.Of(member.Field).Apply(value, member.Field.Type);
        return new OpenApiParameter
        {
            Name = member.Name,
            In = ParameterLocation.Query,
            Description = $"{Words.Plain(member.Field.Description)} {Messages.BodyWins}".TrimStart(),
            Schema = value,
        };
    }
}
