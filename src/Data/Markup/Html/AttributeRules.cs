using System.Globalization;
using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Data.Markup.Html;

/// <summary>Which values allowed attributes may have.</summary>
internal static partial class AttributeRules
{
    private const string Away = "nofollow noopener";
    private const int MaxNumber = 10_000;

    /// <summary>Adds an attribute if its value may be shown, and what must come with it.</summary>
    public static void Add(List<(string Name, string Value)> kept, string element, string name, string value)
    {
        if (AllowedHtml.IsAddress(name))
        {
            AddAddress(kept, name, value, isImage: element == "img");
        }
        else if (AllowedHtml.IsNumber(name))
        {
            if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= MaxNumber)
            {
                kept.Add((name, number.ToString(CultureInfo.InvariantCulture)));
            }
        }
        else if (name != "class" || KnownClass().IsMatch(value))
        {
            kept.Add((name, value));
        }
    }

    private static void AddAddress(List<(string Name, string Value)> kept, string name, string value, bool isImage)
    {
        if (SafeAddress.Read(value, isImage) is not { } address)
        {
            return;
        }

        kept.Add((name, address));
        if (name == "href" && SafeAddress.LeadsAway(address))
        {
            kept.Add(("rel", Away));
        }
    }

    /// <summary>The language of code, and the kinds of notes; other classes could borrow the looks of the page around the text.</summary>
    [GeneratedRegex(@"\A(language-[A-Za-z0-9+#._-]{1,40}|admonition( [a-z]{1,20})?)\z")]
    private static partial Regex KnownClass();
}
