using System.Globalization;
using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Routing;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>Describes routes: what they read, what they answer, and what may go wrong.</summary>
/// <param name="parts">What operations are made of.</param>
internal sealed class Operations(OperationParts parts)
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>The operation of a route.</summary>
    /// <param name="route">The route.</param>
    /// <param name="twins">Other routes with the same method and address.</param>
    /// <param name="answersPatch">Whether PATCH does the same as this PUT.</param>
    public OpenApiOperation Of(Route route, IReadOnlyList<Route> twins, bool answersPatch)
    {
        var answer = parts.Answers.Of(route);
        var body = parts.Bodies.Of(route, answer);
        return new OpenApiOperation
        {
            OperationId = route.OperationId,
            Summary = Words.Heading(route.OperationId),
            Description = parts.Texts.Of(route, twins, answersPatch),
            Tags = new HashSet<OpenApiTagReference> { new(Tags.Of(route.Path.Text), parts.Document) },
            Parameters = parts.Parameters.Of(route, twins, answer) is { Count: > 0 } parameters ? parameters : null,
            RequestBody = body is null ? null : Request(route, body, answer),
            Responses = Responses(route, answer),
            Security = parts.Security.Of(route),
            Deprecated = route.Deprecation is not null,
        };
    }

    private OpenApiRequestBody Request(Route route, BodySchema body, AnswerSchema? answer)
    {
        var media = new OpenApiMediaType { Schema = body.Shape, Example = parts.Examples.OfBody(body, answer) };
        var content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [Json] = media };
        if (route.TakesForms)
        {
            content.Add(Form, new OpenApiMediaType { Schema = body.Shape });
        }

        return new OpenApiRequestBody { Required = body.IsRequired, Content = content };
    }

    private OpenApiResponses Responses(Route route, AnswerSchema? answer)
    {
        var responses = new OpenApiResponses
        {
            [route.Status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
            {
                Description = Messages.Success(route.Status),
                Headers = parts.Headers.Of(route, answer),
                Content = Content(route, answer),
            },
        };
        foreach (var status in parts.Failures.Of(route))
        {
            responses.Add(status.ToString(CultureInfo.InvariantCulture), parts.FailureResponses.Of(status));
        }

        return responses;
    }

    private Dictionary<string, OpenApiMediaType>? Content(Route route, AnswerSchema? answer)
    {
        var media = answer is not null ? new OpenApiMediaType { Schema = answer.Schema, Example = parts.Examples.OfAnswer(answer) }
            : route.Feed is not null ? new OpenApiMediaType { Schema = LeafSchemas.Text(null), Example = Examples.OfFeed(route.Feed, route.Path) }
            : null;
        return media is null ? null : new(StringComparer.Ordinal) { [route.Feed?.Format.ContentType.Split(';')[0] ?? Json] = media };
    }
}
