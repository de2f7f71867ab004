using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace PyDotOrg.Graph.Data.Markup.Html;

/// <summary>
/// Makes HTML of anybody safe to show. It is read into tokens as browsers do, and written anew from what is allowed. There is no
/// tree: what a tree of hostile input costs grows with the square of its size, this grows with the size.
/// </summary>
/// <param name="tokens">What was read.</param>
internal sealed class HtmlCleaner(HtmlTokenizer tokens)
{
    private readonly HtmlBuilder _builder = new();

    /// <summary>The HTML that may be shown.</summary>
    public static string Clean(string html)
    {
        using var tokens = new HtmlTokenizer(new TextSource(new ReadOnlyMemoryTextSource(html)), HtmlEntityProvider.ResolverExtended);
        return new HtmlCleaner(tokens).Run();
    }

    private string Run()
    {
        string? dropped = null;
        var depth = 0;
        for (ref var token = ref tokens.GetStructToken(); token.Type != HtmlTokenType.EndOfFile; token = ref tokens.GetStructToken())
        {
            var name = token.IsTag ? token.Name.ToString() : "";
            if (dropped is null)
            {
                dropped = Take(ref token, name);
                depth = 1;
            }
            else if (name == dropped)
            {
                depth += token.Type == HtmlTokenType.StartTag ? 1 : -1;
                dropped = depth > 0 ? dropped : null;
            }

            if (token.Type == HtmlTokenType.StartTag)
            {
                tokens.State = ModeIn(name);
            }
        }

        return _builder.Finish();
    }

    /// <returns>The element with whose content nothing is done; null when there is none.</returns>
    private string? Take(ref StructHtmlToken token, string name)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                _builder.Text(token.Data.Memory.Span);
                return null;
            case HtmlTokenType.StartTag when AllowedHtml.Find(name) is { } element:
                _builder.Start(element, AttributesOf(element, ref token));
                return null;
            case HtmlTokenType.StartTag:
                return AllowedHtml.IsDropped(name) && !(token.IsSelfClosing && name is "svg" or "math") ? name : null;
            case HtmlTokenType.EndTag when AllowedHtml.Find(name) is { IsVoid: false }:
                _builder.End(name);
                return null;
            default:
                return null;
        }
    }

    private static List<(string Name, string Value)> AttributesOf(AllowedElement element, ref StructHtmlToken token)
    {
        var kept = new List<(string Name, string Value)>();
        foreach (var name in element.Attributes)
        {
            for (var i = 0; i < token.Attributes.Count; i++)
            {
                if (token.Attributes[i].Name.Memory.Span.SequenceEqual(name))
                {
                    AttributeRules.Add(kept, element.Name, name, token.Attributes[i].Value.ToString());
                    break;
                }
            }
        }

        return kept;
    }

    /// <summary>How the content of an element is read; scripts are never run, so that <c>noscript</c> could be read either way.</summary>
    private static HtmlParseMode ModeIn(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" or "noscript" => HtmlParseMode.Rawtext,
        "textarea" or "title" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
