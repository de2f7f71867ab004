namespace PyDotOrg.Graph.Data.Tests.Markup;

/// <summary>Texts of people who want their script to run in other people's browsers.</summary>
internal static class HostileTexts
{
    /// <summary>Each is tried in every language.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Elements, .. Handlers, .. Addresses, .. Foreign, .. Broken, .. Differences, .. Markdown, .. RestructuredText,
    ];

    private static string[] Elements =>
    [
        "<script>evil()</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<script\f>evil()</script\t\nx>",
        "<script/x>evil()</script>",
        "<scr<script>ipt>evil()</scr</script>ipt>",
        "<iframe src=javascript:evil()></iframe>",
        "<iframe srcdoc='&lt;script&gt;evil()&lt;/script&gt;'>",
        "<object data=javascript:evil()><param name=x></object>",
        "<embed src=javascript:evil()>",
        "<applet code=Evil></applet>",
        "<base href=//evil.example/>",
        "<link rel=stylesheet href=//evil.example/x.css>",
        "<meta http-equiv=refresh content='0;url=javascript:evil()'>",
        "<style>@import '//evil.example/x.css'; * { background: url(javascript:evil()) }</style>",
        "<form action=javascript:evil()><input type=submit><button formaction=javascript:evil()>x</button></form>",
        "<isindex action=javascript:evil() type=image>",
        "<video><source onerror=evil()></video>",
        "<audio src=x onerror=evil()>",
        "<frameset onload=evil()><frame src=javascript:evil()></frameset>",
        "<portal src=javascript:evil()>",
        "<template><script>evil()</script><img src=x onerror=evil()></template>",
        "<dialog open onclose=evil()><slot onslotchange=evil()>",
        "<body onload=evil()><html onmouseover=evil()>",
        "<keygen autofocus onfocus=evil()>",
        "<marquee onstart=evil() loop=1>x</marquee>",
        "<bgsound src=javascript:evil()><layer src=//evil.example/x>",
        "<x-evil onclick=evil() tabindex=1 autofocus>x</x-evil>",
    ];

    private static string[] Handlers =>
    [
        "<img src=x onerror=evil()>",
        "<img/src='x'/onerror=evil()>",
        "<img src=x\nonerror\n=\nevil()>",
        "<img src=x oNeRrOr=evil()>",
        "<img src=\"x\"onerror=\"evil()\">",
        "<img src=`x`onerror=evil()>",
        "<p onclick=evil() onmouseover='evil()'>x</p>",
        "<a href=x onfocus=evil() autofocus>x</a>",
        "<details open ontoggle=evil()><summary onclick=evil()>x</summary></details>",
        "<b style='background:url(javascript:evil())'>x</b>",
        "<div style=\"width: expression(evil())\">x</div>",
        "<p style=animation-name:x onanimationend=evil()>x</p>",
        "<td background=javascript:evil()>x",
        "<table background=javascript:evil()><tr><td onclick=evil()>x</table>",
        "<p id=cookie name=forms class=header slot=x is=x-evil data-evil=1>x</p>",
        "<a href=x ping=//evil.example/ target=_blank download=x>x</a>",
        "<ol onscroll=evil() start=javascript:1 type=evil><li value=evil()>x</ol>",
        "<time datetime=\"x\" onclick=evil()>x</time><abbr title='\"><script>evil()</script>'>x</abbr>",
        "<img src=x srcset='javascript:evil() 1x' usemap=#x lowsrc=javascript:evil() dynsrc=javascript:evil()>",
    ];

    private static string[] Addresses =>
    [
        "<a href=javascript:evil()>x</a>",
        "<a href='JaVaScRiPt:evil()'>x</a>",
        "<a href='  javascript:evil()'>x</a>",
        "<a href='\u0001javascript:evil()'>x</a>",
        "<a href='\u00a0javascript:evil()'>x</a>",
        "<a href='java\tscr\nipt:evil()'>x</a>",
        "<a href='java&Tab;script&NewLine;&colon;evil()'>x</a>",
        "<a href='&#106;&#x61;vascript&#58;evil()'>x</a>",
        "<a href='&#0000106avascript:evil()'>x</a>",
        "<a href='&#x6A&#x61&#x76&#x61script:evil()'>x</a>",
        "<a href='javascript&#0;:evil()'>x</a>",
        "<a href='javascript\u0000:evil()'>x</a>",
        "<a href='java\u0000script:evil()'>x</a>",
        "<a href='java\u00adscript:evil()'>x</a>",
        "<a href='vbscript:evil()'>x</a>",
        "<a href='livescript:evil()'>x</a>",
        "<a href='data:text/html,<script>evil()</script>'>x</a>",
        "<a href='data:text/html;base64,PHNjcmlwdD5ldmlsKCk8L3NjcmlwdD4='>x</a>",
        "<img src='data:image/svg+xml,<svg onload=evil()>'>",
        "<a href='blob:https://evil.example/x'>x</a>",
        "<a href='file:///etc/passwd'>x</a>",
        "<a href='view-source:javascript:evil()'>x</a>",
        "<a href='feed:javascript:evil()'>x</a>",
        "<a href='jar:javascript:evil()!/'>x</a>",
        "<a href='http:javascript:evil()'>x</a>",
        "<a href='//evil.example/'>x</a>",
        "<a href='\\\\evil.example\\'>x</a>",
        "<a href=':javascript:evil()'>x</a>",
        "<a href='?javascript:evil()'>x</a>",
        "<a href='javascript://%0aevil()'>x</a>",
        "<a href='javascript\uff1aevil()'>x</a>",
        "<a href='x' href='javascript:evil()'>x</a><a href='javascript:evil()' href='x'>x</a>",
        "<blockquote cite=javascript:evil()>x</blockquote><q cite=javascript:evil()>x</q>",
        "<img src=javascript:evil()><img src='mailto:evil@evil.example'>",
    ];

    private static string[] Foreign =>
    [
        "<svg onload=evil()>",
        "<svg/onload=evil()//",
        "<svg><script>evil()</script></svg>",
        "<svg><script href=data:,evil() />",
        "<svg><a xlink:href=javascript:evil()><text y=9>x</text></a></svg>",
        "<svg><animate attributeName=href values=javascript:evil() /><a id=x><text>x</text></a></svg>",
        "<svg><use href='data:image/svg+xml,<svg id=x onload=evil()>#x'/></svg>",
        "<svg><foreignObject><img src=x onerror=evil()></foreignObject></svg>",
        "<svg></p><style><a id='</style><img src=x onerror=evil()>'>",
        "<svg><title><img src=x onerror=evil()></title></svg>",
        "<svg><![CDATA[><img src=x onerror=evil()>]]></svg>",
        "<math><a xlink:href=javascript:evil()>x</a></math>",
        "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=evil()&gt;'>",
        "<math><mi//xlink:href=\"data:x,<script>evil()</script>\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=evil()>",
        "<math><annotation-xml encoding=text/html><script>evil()</script></annotation-xml></math>",
    ];

    private static string[] Broken =>
    [
        "<img src=x onerror=evil()",
        "<a href=\"javascript:evil()",
        "<<script>evil();//<</script>",
        "<script>evil()",
        "</script><script>evil()</script>",
        "</p></div></td></li></dd></table></ul></body><img src=x onerror=evil()>",
        "<li>x<dd>x<dt>x<td>x<tr><th>x<caption>x<tbody>x",
        "<table><caption><td></table><li></td></tr><td>x",
        "<p><b><a href=x><table><a href=javascript:evil()><td><p></b>x",
        "<!--><img src=x onerror=evil()>-->",
        "<!--x--!><img src=x onerror=evil()>-->",
        "<!---><img src=x onerror=evil()>-->",
        "<![CDATA[<script>evil()</script>]]>",
        "<?xml version='1.0'?><?php evil() ?><img src=x onerror=evil()>",
        "<!doctype html><!ENTITY x SYSTEM 'file:///etc/passwd'>&x;<script>evil()</script>",
        "<%<script>evil()</script>%>",
        "<plaintext><script>evil()</script>",
        "<\u0000script>evil()</\u0000script>",
        "<s\u0000cript>evil()</s\u0000cript>",
        "\ufeff<script>evil()</script>\ud800\udc00\ud800<img src=x onerror=evil()>\udfff",
        "&lt;script&gt;evil()&lt;/script&gt;",
        "&amp;lt;script&amp;gt;evil()&amp;lt;/script&amp;gt;",
        "\u00bcscript\u00beevil()\u00bc/script\u00be",
        "+ADw-script+AD4-evil()+ADw-/script+AD4-",
    ];

    /// <summary>Texts that one parser reads otherwise than another.</summary>
    private static string[] Differences =>
    [
        "<noscript><p title='</noscript><img src=x onerror=evil()>'></noscript>",
        "<noembed><p title='</noembed><img src=x onerror=evil()>'></noembed>",
        "<noframes><p title='</noframes><img src=x onerror=evil()>'></noframes>",
        "<xmp><p title='</xmp><img src=x onerror=evil()>'></xmp>",
        "<textarea><p title='</textarea><img src=x onerror=evil()>'></textarea>",
        "<title><p title='</title><img src=x onerror=evil()>'></title>",
        "<style><p title='</style><img src=x onerror=evil()>'></style>",
        "<iframe><p title='</iframe><img src=x onerror=evil()>'></iframe>",
        "<select><style></select><img src=x onerror=evil()></style>",
        "<select><template></select><script>evil()</script></template>",
        "<p title='--><img src=x onerror=evil()>'><!-- </p>",
        "<a title='`' href='`onclick=evil()'>x</a>",
        "<abbr title=\"&quot;&gt;&lt;img src=x onerror=evil()&gt;\">x</abbr>",
        "<script><!--<script></script>--><img src=x onerror=evil()></script>",
        "<script><!-- </script> --><img src=x onerror=evil()>",
    ];

    private static string[] Markdown =>
    [
        "[x](javascript:evil())",
        "[x](  javascript:evil()  \"t\")",
        "[x](<java\tscript:evil()>)",
        "[x](java&#115;cript:evil())",
        "[x](javascript&colon;evil())",
        "[x](\\javascript:evil()) [x](j\\avascript:evil())",
        "[x](data:text/html,<script>evil()</script>)",
        "![x](javascript:evil()) ![x\" onerror=\"evil()](y)",
        "[x](y \"'><script>evil()</script>\")",
        "[x](y '\" onmouseover=\"evil()')",
        "<javascript:evil()>",
        "<https://evil.example/\"onclick=\"evil()>",
        "[x]\n\n[x]: javascript:evil()",
        "[x]: <data:text/html,evil> \"<img src=x onerror=evil()>\"\n\n![x] [x]",
        "```\"><script>evil()</script>\nx\n```",
        "``` x onclick=evil() class=header\nx\n```",
        "`<script>evil()</script>` **<img src=x onerror=evil()>**",
        "| <script>evil()</script> |\n|-|\n| <img src=x onerror=evil()> |",
        "https://evil.example/'onclick=evil()// http://evil.example/<script>evil()</script>",
        "# x {#cookie onclick=evil()}\n\n{onclick=evil()}\nx",
        "- <div onclick=evil()>\n\n  </li></ul><script>evil()</script>",
    ];

    private static string[] RestructuredText =>
    [
        "`x <javascript:evil()>`_",
        "`x <java\nscript:evil()>`__",
        "`x <\" onclick=evil() x=\">`_",
        "x_ `y`_ z__\n\n.. _x: javascript:evil()\n.. _y: data:text/html,evil\n__ vbscript:evil()",
        "x_\n\n.. _x: y_\n.. _y: x_\n.. _z:\n   javascript:evil()",
        "``<script>evil()</script>`` *<img src=x onerror=evil()>* **<b onclick=evil()>**",
        ".. raw:: html\n\n   <script>evil()</script>",
        ":raw:`<script>evil()</script>` :evil:`<img src=x onerror=evil()>`",
        ".. image:: javascript:evil()\n   :alt: \" onerror=\"evil()\n   :target: javascript:evil()\n   :width: 1\" onload=\"evil()",
        ".. figure:: x\" onerror=\"evil()\n\n   <script>evil()</script>",
        ".. code-block:: x\" onclick=\"evil()\n\n   </code></pre><script>evil()</script>",
        ".. note:: <script>evil()</script>\n\n   <img src=x onerror=evil()>",
        ".. admonition:: <script>evil()</script>\n\n.. evil\" onclick=\"x:: y",
        ".. include:: /etc/passwd\n.. csv-table::\n   :file: /etc/passwd\n.. literalinclude:: /etc/passwd",
        ".. |x| replace:: <script>evil()</script> |y|\n.. |y| replace:: |x| |x|\n\n|x|",
        "::\n\n  </code></pre><script>evil()</script>\n\n>>> </pre><img src=x onerror=evil()>",
        "+------------------+\n| <script>evil()   |\n+------------------+",
        "<script>evil()</script>\n=======================\n\n:<script>: <img src=x onerror=evil()>",
        "javascript:evil()_ http://evil.example/\"onclick=evil() mailto:evil\"onclick=evil()",
    ];
}
