using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Markup;

namespace PyDotOrg.Graph.Data.Tests.Markup;

/// <summary>What becomes of harmless texts.</summary>
public sealed class MarkupRendererTests
{
    private const string Away = " rel=\"nofollow noopener\"";

    public static TheoryData<string, string> MarkdownTexts { get; } = new()
    {
        { "# Title\n\nText with **bold**, *soft* and ~~old~~ words.", "<h1>Title</h1>\n<p>Text with <strong>bold</strong>, <em>soft</em> and <del>old</del> words.</p>\n" },
        { "[here](/about/) and [there](https://a.example/?a=1&b=2 \"T\")", $"<p><a href=\"/about/\">here</a> and <a href=\"https://a.example/?a=1&amp;b=2\"{Away} title=\"T\">there</a></p>\n" },
        { "https://a.example/ and <a@a.example>", $"<p><a href=\"https://a.example/\"{Away}>https://a.example/</a> and <a href=\"mailto:a@a.example\">a@a.example</a></p>\n" },
        { "* a\n* b\n\n3. c", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol start=\"3\">\n<li>c</li>\n</ol>\n" },
        { "```python\na < b\n```", "<pre><code class=\"language-python\">a &lt; b\n</code></pre>\n" },
        { "|a|b|\n|-|-|\n|1|2|", "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n" },
        { "a <kbd>x</kbd> <blink>b</blink>", "<p>a <kbd>x</kbd> b</p>\n" },
        { "![logo](/logo.png)", "<p><img src=\"/logo.png\" alt=\"logo\"></p>\n" },
    };

    public static TheoryData<string, string> HtmlTexts { get; } = new()
    {
        { "<p>a<p>b", "<p>a</p><p>b</p>" },
        { "<P CLASS=x ID=y>a & b &copy; &lt;c&gt;</P>", "<p>a &amp; b \u00a9 &lt;c&gt;</p>" },
        { "<b><i>a</b>b</i>c", "<b><i>a</i></b>bc" },
        { "<ul><li>a<li>b<ul><li>c</ul></ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>" },
        { "<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>" },
        { "<table><tr><td>a<td>b<tr><th colspan=2 scope=col>c</table>", "<table><tr><td>a</td><td>b</td></tr><tr><th colspan=\"2\" scope=\"col\">c</th></tr></table>" },
        { "<table><tr><td><table><tr><td>a</table>b</table>", "<table><tr><td><table><tr><td>a</td></tr></table>b</td></tr></table>" },
        { "<a href=/x>a<a href=/y>b</a>c", "<a href=\"/x\">ab</a>c" },
        { "<font color=red>a</font><center>b</center>", "ab" },
        { "a<br/>b<hr>c<img src=/a.png alt='\"'>", "a<br>b<hr>c<img src=\"/a.png\" alt=\"&quot;\">" },
        { "a<script>b</script><style>c</style><svg><text>d</text></svg>e", "ae" },
        { "<pre><code class=language-c++>a\n  b</code></pre><code class=header>c</code>", "<pre><code class=\"language-c++\">a\n  b</code></pre><code>c</code>" },
        { "<a href=\"HTTPS://a.example/\">a</a><a href=//a.example>b</a><a href=#c>c</a>", $"<a href=\"HTTPS://a.example/\"{Away}>a</a><a href=\"//a.example\"{Away}>b</a><a href=\"#c\">c</a>" },
        { "\u00fc \ud83d\ude00 \ud83d x\u0001y", "\u00fc \ud83d\ude00 \ufffd xy" },
        { "", "" },
    };

    public static TheoryData<string, string> PlainTexts { get; } = new()
    {
        { "a\nb\r\n\r\n\r\nc & <d>", "<p>a\nb</p><p>c &amp; &lt;d&gt;</p>" },
        { "*a* [b](c)", "<p>*a* [b](c)</p>" },
        { " \n\n ", "" },
    };

    [Theory]
    [MemberData(nameof(MarkdownTexts))]
    public void Markdown_becomes(string source, string html) => Assert.Equal(html, MarkupRenderer.ToHtml(source, MarkupType.Markdown));

    [Theory]
    [MemberData(nameof(HtmlTexts))]
    public void HTML_becomes(string source, string html)
    {
        Assert.Equal(html, MarkupRenderer.ToHtml(source, MarkupType.Html));
        Assert.Equal(html, MarkupRenderer.ToHtml(html, MarkupType.Html));
    }

    [Theory]
    [MemberData(nameof(PlainTexts))]
    public void Plain_text_becomes(string source, string html) => Assert.Equal(html, MarkupRenderer.ToHtml(source, MarkupType.Plain));

    [Theory]
    [InlineData("<h1>A</h1><p>b <b>c</b>d\n e</p>", "A\n\nb cd e")]
    [InlineData("<ul><li>a</li><li>b</li></ul>c<br>d", "a\nb\n\nc\nd")]
    [InlineData("<pre><code>a\n  b\n</code></pre><p>c</p>", "a\n  b\n\nc")]
    [InlineData("<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>", "a b\nc d")]
    [InlineData("<p>a &amp; &lt;b&gt; &quot;c&quot;</p>", "a & <b> \"c\"")]
    [InlineData("<p>a<i>b</i> c <img src=\"x\" alt=\"d\"> e</p>", "ab c e")]
    [InlineData("", "")]
    public void The_text_of_HTML_is(string html, string text) => Assert.Equal(text, MarkupRenderer.ToText(html));
}
