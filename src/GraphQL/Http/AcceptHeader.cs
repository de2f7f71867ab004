using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Http;

/// <summary>How many results a request has, as far as the format of the answer depends on it.</summary>
internal enum ResultKind
{
    /// <summary>One result.</summary>
    Single,

    /// <summary>Several results of one request: a batch, or a result of which parts come later.</summary>
    Stream,

    /// <summary>Results as long as events come.</summary>
    Subscription,
}

/// <summary>What the Accept header of a request allows (contract: Hot Chocolate, section 3.1; RFC 9110, section 12.5.1).</summary>
internal sealed class AcceptHeader
{
    private static readonly ResponseFormat[][] Offers =
    [
        [ResponseFormat.GraphQLResponse, ResponseFormat.LegacyJson, ResponseFormat.Multipart, ResponseFormat.EventStream],
        [ResponseFormat.Multipart, ResponseFormat.EventStream, ResponseFormat.GraphQLJsonLines, ResponseFormat.JsonLines],
        [ResponseFormat.EventStream, ResponseFormat.Multipart, ResponseFormat.GraphQLJsonLines, ResponseFormat.JsonLines],
    ];

    private static readonly MediaTypeHeaderValue Anything = new("*/*");

    // The headers that nearly all clients send are read once.
    private static readonly AcceptHeader[] Everything = ForBoth(Anything);
    private static readonly AcceptHeader[] OnlyJson = ForBoth(ResponseFormat.LegacyJson.ToMediaType());
    private static readonly AcceptHeader[] OnlyGraphQL = ForBoth(ResponseFormat.GraphQLResponse.ToMediaType());

    private readonly ResponseFormat?[] _formats = new ResponseFormat?[Offers.Length];

    private AcceptHeader(List<MediaTypeHeaderValue> ranges, HttpTransportVersion version)
    {
        for (var kind = 0; kind < Offers.Length; kind++)
        {
            _formats[kind] = Choose(ranges, Offers[kind], version);
        }

        Incremental = Choose(ResultKind.Stream) is { } format ? ReadIncremental(ranges, format) : null;
    }

    private AcceptHeader(string invalid) => Invalid = invalid;

    /// <summary>The value that is no media type; null when all are.</summary>
    public string? Invalid { get; }

    /// <summary>How parts are to be written that come later, by the parameter <c>incrementalSpec</c>; null when the client does not say.</summary>
    public IncrementalDeliveryFormat? Incremental { get; }

    /// <summary>Whether there is a format of ours that the client takes.</summary>
    public bool TakesAny => Array.Exists(_formats, static format => format is not null);

    /// <summary>The format for results of a kind; null when the client takes none.</summary>
    public ResponseFormat? Choose(ResultKind kind) => _formats[(int)kind];

    /// <summary>Reads the header: the highest quality wins, then graphql-response+json, then what was written first.</summary>
    /// <param name="values">The header's lines.</param>
    /// <param name="version">What ranges with wildcards stand for.</param>
    public static AcceptHeader Read(StringValues values, HttpTransportVersion version) => values switch
    {
        [] or ["" or "*/*"] => Everything[(int)version],
        [MediaTypes.Json] => OnlyJson[(int)version],
        [MediaTypes.GraphQLResponse] => OnlyGraphQL[(int)version],
        _ => Parse(values.ToString(), version),
    };

    private static AcceptHeader[] ForBoth(MediaTypeHeaderValue range) =>
        [new([range], HttpTransportVersion.Latest), new([range], HttpTransportVersion.Legacy)];

    private static AcceptHeader Parse(string text, HttpTransportVersion version)
    {
        var ranges = new List<MediaTypeHeaderValue>();
        foreach (var value in Split(text))
        {
            if (!MediaTypeHeaderValue.TryParse(value, out var range))
            {
                return new AcceptHeader(value);
            }

            ranges.Add(range);
        }

        return ranges.Count == 0 ? Everything[(int)version] : new AcceptHeader(ranges, version); // An empty list says nothing.
    }

    /// <summary>The members of a list; a comma between quotes belongs to a member (RFC 9110, section 5.6.4).</summary>
    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        var isQuoted = false;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || (text[index] == ',' && !isQuoted))
            {
                var member = text[start..index].Trim();
                start = index + 1;
                if (member.Length > 0)
                {
                    yield return member;
                }
            }
            else if (text[index] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (text[index] == '\\' && isQuoted && index + 1 < text.Length)
            {
                index++;
            }
        }
    }

    private static ResponseFormat? Choose(List<MediaTypeHeaderValue> ranges, ResponseFormat[] offers, HttpTransportVersion version)
    {
        ResponseFormat? best = null;
        var bestQuality = 0.0;
        var bestPlace = 0;
        foreach (var format in offers)
        {
            var (quality, place) = Rate(ranges, format, version);
            if (quality > bestQuality || (quality == bestQuality && quality > 0 && place < bestPlace))
            {
                (best, bestQuality, bestPlace) = (format, quality, place);
            }
        }

        return best;
    }

    /// <summary>
    /// The quality of the most specific range that covers a format, 0 when none does; and the format's place among those of
    /// equal quality.
    /// </summary>
    private static (double Quality, int Place) Rate(List<MediaTypeHeaderValue> ranges, ResponseFormat format, HttpTransportVersion version)
    {
        var specificity = -1;
        var rating = (Quality: 0.0, Place: 0);
        var type = format.ToMediaType();
        for (var index = 0; index < ranges.Count; index++)
        {
            var range = ranges[index];
            var current = range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
            if (current > specificity && Covers(range, type))
            {
                specificity = current;
                rating = (range.Quality ?? 1.0, index);
            }
        }

        // The older clients of the legacy transport take everything and mean plain JSON.
        var preferred = specificity == 2 || version == HttpTransportVersion.Latest ? ResponseFormat.GraphQLResponse : ResponseFormat.LegacyJson;
        return format == preferred ? (rating.Quality, -1) : rating;
    }

    /// <summary>The parameter of the most specific range that covers a format.</summary>
    private static IncrementalDeliveryFormat? ReadIncremental(List<MediaTypeHeaderValue> ranges, ResponseFormat format)
    {
        MediaTypeHeaderValue? nearest = null;
        foreach (var range in ranges)
        {
            if (Covers(range, format.ToMediaType()) && (nearest is null || nearest.MatchesAllSubTypes))
            {
                nearest = range;
            }
        }

        foreach (var parameter in nearest?.Parameters ?? [])
        {
            if (parameter.Name.Equals("incrementalSpec", StringComparison.OrdinalIgnoreCase))
            {
                return parameter.GetUnescapedValue().Value switch
                {
                    "v0.1" => IncrementalDeliveryFormat.Version01,
                    "v0.2" => IncrementalDeliveryFormat.Version02,
                    _ => null,
                };
            }
        }

        return null;
    }

    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue offer) =>
        range.MatchesAllTypes
        || (range.Type.Equals(offer.Type, StringComparison.OrdinalIgnoreCase)
            && (range.MatchesAllSubTypes || range.SubType.Equals(offer.SubType, StringComparison.OrdinalIgnoreCase)));
}
