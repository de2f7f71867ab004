using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Markup;

namespace PyDotOrg.Graph.Data.Tests.Markup;

/// <summary>What becomes of reStructuredText; where not said otherwise it is what docutils makes of it, but for ids and classes.</summary>
public sealed class RestructuredTextTests
{
    private const string Away = " rel=\"nofollow noopener\"";

    public static TheoryData<string, string> Inline { get; } = new()
    {
        { "*a* **b** ``c <d>`` `e`", "<em>a</em> <strong>b</strong> <code>c &lt;d&gt;</code> <cite>e</cite>" },
        { "2*3*4 a_b *not closed `x", "2*3*4 a_b *not closed `x" },
        { "(*a*), \"**b**\" '*' \\*c\\* H\\ :sub:`2`\\ O", "(<em>a</em>), &quot;<strong>b</strong>&quot; '*' *c* H<sub>2</sub>O" },
        { "`the site <https://a.example/>`_ and `here </about/>`__", $"<a href=\"https://a.example/\"{Away}>the site</a> and <a href=\"/about/\">here</a>" },
        { "Python_ and `the docs`_.\n\n.. _Python: https://www.python.org/\n.. _the docs:\n   https://docs.python.org/", $"<a href=\"https://www.python.org/\"{Away}>Python</a> and <a href=\"https://docs.python.org/\"{Away}>the docs</a>." },
        { "a__ b__\n\n__ /a/\n.. __: /b/", "<a href=\"/a/\">a</a> <a href=\"/b/\">b</a>" },
        { "x_\n\n.. _x: y_\n.. _y: /z/", "<a href=\"/z/\">x</a>" },
        { "See https://a.example/x_(y), (http://b.example/).", $"See <a href=\"https://a.example/x_(y)\"{Away}>https://a.example/x_(y)</a>, (<a href=\"http://b.example/\"{Away}>http://b.example/</a>)." },
        { ":pep:`8` :func:`len` `x`:code: :ref:`text <place>`", $"<a href=\"https://peps.python.org/pep-0008/\"{Away}>PEP 8</a> <code>len</code> <code>x</code> text" },
        { "|v| is out [1]_.\n\n.. |v| replace:: *3.14*", "<em>3.14</em> is out <sup>[1]</sup>." },
        { "nothing_ leads anywhere_.", "nothing leads anywhere." },
    };

    public static TheoryData<string, string> Blocks { get; } = new()
    {
        { "=====\nTitle\n=====\n\nPart\n----\n\nDetail\n~~~~~~\n\nPart\n----", "<h1>Title</h1><h2>Part</h2><h3>Detail</h3><h2>Part</h2>" },
        { "a\nb\n\nc", "<p>a\nb</p><p>c</p>" },
        { "a\n\n----\n\nb", "<p>a</p><hr><p>b</p>" },
        { "- a\n- b\n\n  c\n- d\n\n  * e\n", "<ul><li>a</li><li><p>b</p><p>c</p></li><li><p>d</p><ul><li>e</li></ul></li></ul>" },
        { "3. a\n4. b\n\n#. c", "<ol start=\"3\"><li>a</li><li>b</li><li>c</li></ol>" },
        { "A. Einstein was here\nand there.", "<p>A. Einstein was here\nand there.</p>" },
        { "1. a::\n\n     b\n\n   c", "<ol><li><p>a:</p><pre><code>b\n</code></pre><p>c</p></li></ol>" },
        { "term\n    what *it* is\nother\n    x\n\n    y", "<dl><dt>term</dt><dd>what <em>it</em> is</dd><dt>other</dt><dd><p>x</p><p>y</p></dd></dl>" },
        { ":Author: A\n:Date: today\n   or so", "<dl><dt>Author</dt><dd>A</dd><dt>Date</dt><dd>today\nor so</dd></dl>" },
        { "Code::\n\n    a <b>\n      c\n\nd", "<p>Code:</p><pre><code>a &lt;b&gt;\n  c\n</code></pre><p>d</p>" },
        { "::\n\n  a\n\nText ::\n\n> b\n> c", "<pre><code>a\n</code></pre><p>Text</p><pre><code>&gt; b\n&gt; c\n</code></pre>" },
        { ">>> 1 + 1\n2\n\nb", "<pre><code>&gt;&gt;&gt; 1 + 1\n2\n</code></pre><p>b</p>" },
        { "  quoted\n\n  more\n\nb", "<blockquote><p>quoted</p><p>more</p></blockquote><p>b</p>" },
        { "| a\n| b", "<p>a\n<br>b\n</p>" },
        { ".. a comment\n   goes on\n\nb", "<p>b</p>" },
        { ".. code-block:: python\n   :linenos:\n\n   a\n\n     b", "<pre><code class=\"language-python\">a\n\n  b\n</code></pre>" },
        { ".. note:: a\n   b\n\n   c", "<div class=\"admonition note\"><p><strong>Note</strong></p><p>a\nb</p><p>c</p></div>" },
        { ".. image:: /a.png\n   :alt: A\n   :width: 20px", "<p><img src=\"/a.png\" alt=\"A\" width=\"20\"></p>" },
        { ".. figure:: /a.png\n\n   Caption", "<figure><img src=\"/a.png\" alt=\"\"><figcaption><p>Caption</p></figcaption></figure>" },
        { ".. [1] A *note*.", "<p>[1] A <em>note</em>.</p>" },
        { "+---+-----+\n| A | B   |\n+===+=====+\n| 1 | - c |\n+---+-----+", "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td><ul><li>c</li></ul></td></tr></tbody></table>" },
        { "===  ===\nA    B\n===  ===\n1    a b\n     c\n2\n===  ===\n\nd", "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>a b\nc</td></tr><tr><td>2</td><td></td></tr></tbody></table><p>d</p>" },
    };

    /// <summary>What is not known is shown as it was written.</summary>
    public static TheoryData<string, string> Unknown { get; } = new()
    {
        { ".. unknown:: a\n   :b: c\n\n   <d>", "<pre><code>.. unknown:: a\n   :b: c\n\n   &lt;d&gt;\n</code></pre>" },
        { ".. raw:: html\n\n   <b>a</b>", "<pre><code>.. raw:: html\n\n   &lt;b&gt;a&lt;/b&gt;\n</code></pre>" },
        { "+---+---+\n| across|\n+---+---+", "<pre><code>+---+---+\n| across|\n+---+---+\n</code></pre>" },
    };

    [Theory]
    [MemberData(nameof(Inline))]
    public void Text_in_a_paragraph_becomes(string source, string html) => Assert.Equal($"<p>{html}</p>", MarkupRenderer.ToHtml(source, MarkupType.Restructuredtext));

    [Theory]
    [MemberData(nameof(Blocks))]
    [MemberData(nameof(Unknown))]
    public void A_block_becomes(string source, string html)
    {
        Assert.Equal(html, MarkupRenderer.ToHtml(source, MarkupType.Restructuredtext));
        Assert.Equal(html, MarkupRenderer.ToHtml(source.ReplaceLineEndings("\r\n") + "\r\n", MarkupType.Restructuredtext));
    }
}
