using System.Globalization;
using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Projections;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.Graph.Rest.Paging;

/// <summary>What belongs to a page of a list beside its rows (contract: REST conventions, section A.2).</summary>
internal static class ListAnswer
{
    private const string TotalCount = "X-Total-Count";
    private const string PreferenceApplied = "Preference-Applied";
    private const string ExactCount = "count=exact";

    /// <summary>Where the answered page stands in its list.</summary>
    /// <param name="route">A route with pages.</param>
    /// <param name="data">The result of its operation, which has an answer.</param>
    /// <param name="page">The page that was asked for.</param>
    public static PageTurn Read(Route route, ResultNode? data, Page page)
    {
        var segment = data;
        foreach (var step in route.Select.AsSpan(..^1))
        {
            segment = Step(segment, step);
        }

        using var json = new JsonWriter();
        Step(segment, PageMarks.Name)?.Write(json);
        var hasNext = json.WrittenSpan.SequenceEqual("true"u8);
        json.Clear();
        Step(segment, VariantText.Count)?.Write(json);
        var isCounted = long.TryParse(json.WrittenSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        return new PageTurn(page, hasNext, isCounted ? count : null);
    }

    /// <summary>Writes the headers of a page.</summary>
    public static void WriteHeaders(HttpContext http, PageLinks links, in PageTurn turn, Representation form)
    {
        links.Write(http.Request, turn);
        var headers = http.Response.Headers;
        if (turn.Count is { } count)
        {
            headers[TotalCount] = count.ToString(CultureInfo.InvariantCulture);
        }

        if (form.HasFlag(Representation.Counted))
        {
            headers[PreferenceApplied] = ExactCount;
        }
    }

    /// <summary>Puts the rows into an envelope.</summary>
    /// <param name="request">The request.</param>
    /// <param name="links">Knows the addresses of the other pages.</param>
    /// <param name="turn">Where the page stands; its rows were counted.</param>
    /// <param name="rows">The rows in JSON.</param>
    /// <param name="output">Where the envelope is written.</param>
    public static void WriteEnvelope(HttpRequest request, PageLinks links, in PageTurn turn, ReadOnlySpan<byte> rows, JsonWriter output)
    {
        output.WriteRaw("{\"count\":"u8);
        output.WriteNumber(turn.Count ?? 0);
        WriteAddress(output, ",\"next\":"u8, links.AddressOf(request, turn.Next));
        WriteAddress(output, ",\"previous\":"u8, links.AddressOf(request, turn.Previous));
        output.WriteRaw(",\"results\":"u8);
        output.WriteRaw(rows);
        output.WriteByte((byte)'}');
    }

    private static void WriteAddress(JsonWriter output, ReadOnlySpan<byte> name, string? address)
    {
        output.WriteRaw(name);
        if (address is null)
        {
            output.WriteNull();
        }
        else
        {
            output.WriteString(address);
        }
    }

    private static ResultNode? Step(ResultNode? node, string name) => node?.TryGetMember(name, out var member) == true ? member : null;
}
