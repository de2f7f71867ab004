using System.Collections.Frozen;

namespace PyDotOrg.Graph.Data.Markup.Html;

/// <summary>The HTML that may be shown: everything that is not named here is left out.</summary>
internal static class AllowedHtml
{
    private static readonly string[] None = [];
    private static readonly string[] Title = ["title"];
    private static readonly string[] Cite = ["cite"];
    private static readonly string[] Cell = ["colspan", "rowspan", "scope"];
    private static readonly string[] Rows = ["tr"];
    private static readonly string[] RowGroups = ["thead", "tbody", "tfoot", "tr", "td", "th", "caption"];
    private static readonly string[] Cells = ["td", "th"];

    private static readonly FrozenDictionary<string, AllowedElement> Elements = All().ToFrozenDictionary(element => element.Name);

    /// <summary>Elements that are left out with all that is in them; the others that are not allowed leave their content behind.</summary>
    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        "applet", "audio", "canvas", "datalist", "frameset", "iframe", "math", "noembed", "noframes", "noscript", "object", "plaintext",
        "script", "select", "style", "svg", "template", "textarea", "title", "video", "xmp");

    /// <summary>Attributes with an address.</summary>
    private static readonly FrozenSet<string> Addresses = FrozenSet.Create("href", "src", "cite");

    /// <summary>Attributes with a number.</summary>
    private static readonly FrozenSet<string> Numbers = FrozenSet.Create("colspan", "rowspan", "span", "start", "value", "width", "height");

    /// <summary>Finds an element by its name in lower case; null when it is not allowed.</summary>
    public static AllowedElement? Find(string name) => Elements.GetValueOrDefault(name);

    /// <summary>Whether an element is left out with its content.</summary>
    public static bool IsDropped(string name) => Dropped.Contains(name);

    /// <summary>Whether the value of an attribute is an address.</summary>
    public static bool IsAddress(string attribute) => Addresses.Contains(attribute);

    /// <summary>Whether the value of an attribute is a number.</summary>
    public static bool IsNumber(string attribute) => Numbers.Contains(attribute);

    private static IEnumerable<AllowedElement> All() =>
    [
        .. Inline("abbr", "dfn").Select(element => element with { Attributes = Title }),
        .. Inline("b", "bdi", "cite", "del", "em", "i", "ins", "kbd", "mark", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var"),
        new("a", ["href", "title"]) { ClosesOwn = true },
        new("code", ["class"]),
        new("q", Cite),
        new("time", ["datetime"]),
        new("br", None) { IsVoid = true },
        new("wbr", None) { IsVoid = true },
        new("img", ["src", "alt", "title", "width", "height"]) { IsVoid = true },
        new("hr", None) { IsVoid = true, IsBlock = true },
        .. Blocks("address", "article", "aside", "details", "dl", "figure", "footer", "header", "p", "section", "ul"),
        .. Blocks("h1", "h2", "h3", "h4", "h5", "h6"),
        .. Blocks("div", "pre").Select(element => element with { Attributes = ["class"] }),
        .. Blocks("blockquote").Select(element => element with { Attributes = Cite }),
        .. Blocks("ol").Select(element => element with { Attributes = ["start", "reversed"] }),
        new("li", ["value"]) { IsBlock = true, Parents = ["ul", "ol"], Ends = ["li"] },
        new("dt", None) { IsBlock = true, Parents = ["dl"], Ends = ["dt", "dd"] },
        new("dd", None) { IsBlock = true, Parents = ["dl"], Ends = ["dt", "dd"] },
        new("figcaption", None) { IsBlock = true, Parents = ["figure"] },
        new("summary", None) { IsBlock = true, Parents = ["details"] },
        new("table", None) { IsBlock = true },
        new("caption", None) { IsBlock = true, Parents = ["table"], Ends = RowGroups },
        new("thead", None) { IsBlock = true, Parents = ["table"], Ends = RowGroups },
        new("tbody", None) { IsBlock = true, Parents = ["table"], Ends = RowGroups },
        new("tfoot", None) { IsBlock = true, Parents = ["table"], Ends = RowGroups },
        new("tr", None) { IsBlock = true, Parents = ["table"], Ends = [.. Rows, .. Cells, "caption"] },
        new("td", Cell) { IsBlock = true, Parents = Rows, Ends = Cells },
        new("th", Cell) { IsBlock = true, Parents = Rows, Ends = Cells },
    ];

    private static IEnumerable<AllowedElement> Inline(params string[] names) => names.Select(name => new AllowedElement(name, None));

    private static IEnumerable<AllowedElement> Blocks(params string[] names) =>
        names.Select(name => new AllowedElement(name, None) { IsBlock = true });
}
