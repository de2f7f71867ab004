using System.Text.Json;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Markup;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Data.Tests.Markup;

/// <summary>What a browser makes of hostile texts, read by a parser that the server does not use.</summary>
public sealed class HostileTextTests
{
    private const string Oracle = "tests/Oracle";

    /// <summary>Said a second time, so that the list that the server has cannot grow by accident.</summary>
    private static readonly HashSet<string> Elements =
    [
        .. "a abbr address article aside b bdi blockquote br caption cite code dd del details dfn div dl dt em figcaption figure footer".Split(' '),
        .. "h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody".Split(' '),
        .. "td tfoot th thead time tr u ul var wbr".Split(' '),
    ];

    private static readonly HashSet<string> Attributes =
    [
        .. "href=http: href=https: href=mailto: href=relative: src=http: src=https: src=relative: cite=http: cite=https: cite=relative:".Split(' '),
        .. "href=none: src=none: cite=none: rel title alt width height class start reversed value colspan rowspan scope datetime".Split(' '),
    ];

    [NodeFact(Oracle)]
    public void No_hostile_text_leaves_anything_that_can_run_a_script()
    {
        var texts = (from text in HostileTexts.All from type in Enum.GetValues<MarkupType>() select (text, type)).ToList();
        var rendered = texts.ConvertAll(each => MarkupRenderer.ToHtml(each.text, each.type));

        var read = JsonSerializer.Deserialize<List<Reading>>(Node.Run(Oracle, "html.mjs", JsonSerializer.Serialize(rendered)), JsonSerializerOptions.Web)!; // The script writes a list.

        var wrong = texts.Select((each, index) => Describe(read[index]) is { } what ? $"{each.type}: {each.text}\n  -> {rendered[index]}\n  {what}" : null).OfType<string>();
        Assert.True(texts.Count > 600);
        Assert.Equal("", string.Join('\n', wrong));
    }

    [NodeFact(Oracle)]
    public void The_parser_finds_what_runs_a_script()
    {
        string[] hostile = ["<script>", "<p onclick=x>", "<a href='java\tscript:x'>", "<svg><p>", "<!--x-->", "</div>x", "<li>", "<p id=x>", "<img src=data:x>"];

        var read = JsonSerializer.Deserialize<List<Reading>>(Node.Run(Oracle, "html.mjs", JsonSerializer.Serialize(hostile)), JsonSerializerOptions.Web)!; // As above.

        Assert.DoesNotContain(null, read.Select(Describe));
    }

    /// <summary>What is wrong; null when nothing is.</summary>
    private static string? Describe(Reading reading)
    {
        var forbidden = reading.Elements.SelectMany(element =>
            element.Skip(1).Where(attribute => !Attributes.Contains(attribute)).Concat(element.Take(1).Where(name => !Elements.Contains(name))));
        var what = string.Join(' ', forbidden.Append(reading.IsInside ? "" : "(leaves its place)").Append(reading.IsStable ? "" : "(changes when read again)")).Trim();
        return what.Length == 0 ? null : what;
    }

    private sealed record Reading(List<List<string>> Elements, bool IsInside, bool IsStable);
}
