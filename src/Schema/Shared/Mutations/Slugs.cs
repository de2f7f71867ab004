using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Configuration;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>Makes slugs of names (contract: REST, section 1.2).</summary>
internal static class Slugs
{
    /// <summary>What is left when a name has no letter and no digit.</summary>
    private const string Nameless = "untitled";

    /// <summary>Room for the number that tells slugs of the same name apart.</summary>
    private const int NumberLength = 12;

    /// <summary>Whether a text is a slug.</summary>
    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= TextLimits.Slug && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>The slug of a name: lower case, accents taken off, everything else one hyphen.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var plain = LatinLetters.ToAscii(letter);
            slug.Append(plain);
            if (plain.Length == 0 && slug is [.., not '-'])
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString(0, Math.Min(slug.Length, TextLimits.Slug - NumberLength)).TrimEnd('-');
        return text.Length == 0 ? Nameless : text;
    }

    /// <summary>The slug of a name that no row has yet: the name's own, or it with the first free number from 2 on.</summary>
    /// <param name="slugs">The slugs of all rows.</param>
    /// <param name="name">The name.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static async Task<string> FindFreeAsync(IQueryable<string> slugs, string name, CancellationToken cancellation)
    {
        var slug = Of(name);
        if (!await slugs.ContainsAsync(slug, cancellation))
        {
            return slug;
        }

        var prefix = slug + "-";
        var taken = await slugs.Where(each => each.StartsWith(prefix)).ToListAsync(cancellation);
        var known = taken.ToHashSet(StringComparer.Ordinal);
        var number = 2;
        while (known.Contains(prefix + number.ToString(CultureInfo.InvariantCulture)))
        {
            number++;
        }

        return prefix + number.ToString(CultureInfo.InvariantCulture);
    }
}
