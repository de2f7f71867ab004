using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Feeds;
using PyDotOrg.Graph.Rest.Routing;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>
/// Examples of bodies and answers. Answers are rows of the initial data, kept in <c>examples.json</c>; bodies have the values of
/// the answers that they lead to. What the initial data has no row of is made up from its schema.
/// </summary>
/// <param name="table">The schemas.</param>
internal sealed class Examples(SchemaTable table)
{
    private const string File = "OpenApi/examples.json";

    private static readonly Lazy<JsonObject> Kept = new(Read);

    private readonly MadeUp _madeUp = new(table);

    /// <summary>An answer.</summary>
    public JsonNode OfAnswer(AnswerSchema answer) => answer.IsList ? new JsonArray(OfShape(answer.Name)) : OfShape(answer.Name);

    /// <summary>A body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="answer">What the route answers with; null when that is no JSON.</param>
    public JsonNode OfBody(BodySchema body, AnswerSchema? answer)
    {
        if (Kept.Value[body.Name]?["value"] is { } kept)
        {
            return kept.DeepClone();
        }

        var known = answer is null ? [] : OfShape(answer.Name) as JsonObject ?? [];
        var made = new JsonObject();
        var schema = table[body.Name];
        foreach (var (name, member) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (known[name] is { } value && value.ToString().Length > 0)
            {
                made[name] = value.DeepClone();
            }
            else if (schema.Required?.Contains(name) == true)
            {
                made[name] = _madeUp.Of(member, name);
            }
        }

        return made.Count > 0 ? made : _madeUp.Of(schema, body.Name);
    }

    /// <summary>A parameter: the member of the answer that it chooses by.</summary>
    /// <param name="route">The route.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="schema">What it has to be.</param>
    /// <param name="answer">What the route answers with; null when that is no JSON.</param>
    public JsonNode OfParameter(Route route, string name, IOpenApiSchema schema, AnswerSchema? answer)
    {
        if (Kept.Value[$"{route.Name}.{name}"]?["value"] is { } kept)
        {
            return kept.DeepClone();
        }

        return (answer is null ? null : OfShape(answer.Name) as JsonObject)?[name]?.DeepClone() ?? _madeUp.Of(schema, name);
    }

    /// <summary>A feed with one entry.</summary>
    public static JsonNode OfFeed(Feed feed, PathTemplate path)
    {
        var answer = feed.Format is CalendarFormat ? Messages.CalendarExample : Messages.NewsExample;
        var bytes = feed.Write(path.Text.Replace("{slug}", "python-events", StringComparison.Ordinal), Encoding.UTF8.GetBytes(answer));
        return JsonValue.Create(Encoding.UTF8.GetString(bytes.Span).ReplaceLineEndings("\n"));
    }

    /// <summary>A shape that is answered.</summary>
    public JsonNode OfShape(string name) => Kept.Value[name]?["value"]?.DeepClone() ?? _madeUp.Of(table[name], name);

    private static JsonObject Read()
    {
        using var stream = typeof(Examples).Assembly.GetManifestResourceStream(File)!; // The program carries it.
        return JsonNode.Parse(stream)!.AsObject(); // A file of ours.
    }
}
