using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PyDotOrg.GraphQL.Http;

/// <summary>What the Accept header of a request allows (contract: Hot Chocolate, section 3.1; RFC 9110, section 12.5.1).</summary>
/// <param name="Format">The format to answer in; null when the client takes none of ours.</param>
/// <param name="Invalid">The value that is no media type; null when all are.</param>
internal readonly record struct AcceptHeader(ResponseFormat? Format, string? Invalid)
{
    private static readonly (ResponseFormat Format, string MediaType)[] Offers =
    [
        (ResponseFormat.GraphQLResponse, MediaTypes.GraphQLResponse),
        (ResponseFormat.LegacyJson, MediaTypes.Json),
    ];

    /// <summary>Reads the header: the highest quality wins, then graphql-response+json, unless only the other was asked for.</summary>
    public static AcceptHeader Read(StringValues values) => values switch
    {
        [] or ["" or "*/*" or "application/*" or MediaTypes.GraphQLResponse] => new(ResponseFormat.GraphQLResponse, null),
        [MediaTypes.Json] => new(ResponseFormat.LegacyJson, null),
        _ => Negotiate(values),
    };

    private static AcceptHeader Negotiate(StringValues values)
    {
        var ranges = new List<MediaTypeHeaderValue>();
        foreach (var value in values.ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!MediaTypeHeaderValue.TryParse(value, out var range))
            {
                return new AcceptHeader(null, value);
            }

            ranges.Add(range);
        }

        if (ranges.Count == 0)
        {
            return new AcceptHeader(ResponseFormat.GraphQLResponse, null); // A list without members says nothing.
        }

        ResponseFormat? best = null;
        var bestQuality = 0.0;
        foreach (var (format, mediaType) in Offers)
        {
            var quality = GetQuality(ranges, new MediaTypeHeaderValue(mediaType));
            if (quality > bestQuality)
            {
                (best, bestQuality) = (format, quality);
            }
        }

        return new AcceptHeader(best, null);
    }

    /// <summary>The quality of the most specific range that covers a media type; 0 when none does.</summary>
    private static double GetQuality(List<MediaTypeHeaderValue> ranges, MediaTypeHeaderValue offer)
    {
        var specificity = -1;
        var quality = 0.0;
        foreach (var range in ranges)
        {
            var current = range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
            if (current > specificity && Covers(range, offer))
            {
                (specificity, quality) = (current, range.Quality ?? 1.0);
            }
        }

        return quality;
    }

    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue offer) =>
        range.MatchesAllTypes
        || (range.Type.Equals(offer.Type, StringComparison.OrdinalIgnoreCase)
            && (range.MatchesAllSubTypes || range.SubType.Equals(offer.SubType, StringComparison.OrdinalIgnoreCase)));
}
