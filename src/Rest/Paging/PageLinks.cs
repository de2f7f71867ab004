using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;

namespace PyDotOrg.Graph.Rest.Paging;

/// <summary>The addresses of the other pages of a list (contract: REST conventions, section A.2; RFC 8288).</summary>
/// <param name="origin">The public origin, without a slash at the end.</param>
internal sealed class PageLinks(string origin)
{
    /// <summary>Proxies refuse answers with long headers, and every link repeats the query string.</summary>
    private const int MaxQueryLength = 1_500;

    private static readonly string[] OwnNames = ["limit", "offset", "currentPage", "pageSize", "page", "per_page"];

    /// <summary>Writes the header <c>Link</c>; none when the query string is very long.</summary>
    public void Write(HttpRequest request, in PageTurn turn)
    {
        if (request.QueryString.Value?.Length > MaxQueryLength)
        {
            return;
        }

        var stem = StemOf(request);
        var text = new StringBuilder(4 * (stem.Length + 40));
        Append(text, stem, turn.First, "first");
        Append(text, stem, turn.Previous, "prev");
        Append(text, stem, turn.Next, "next");
        Append(text, stem, turn.Last, "last");
        request.HttpContext.Response.Headers.Link = text.ToString();
    }

    /// <summary>The absolute address of a page with all that the request asks for; null for no page.</summary>
    public string? AddressOf(HttpRequest request, Page? page) => page is { } known ? $"{StemOf(request)}{QueryOf(known)}" : null;

    private static void Append(StringBuilder text, string stem, Page? page, string relation)
    {
        if (page is { } known)
        {
            text.Append(text.Length == 0 ? "<" : ", <").Append(stem).Append(QueryOf(known)).Append(">; rel=\"").Append(relation).Append('"');
        }
    }

    private static string QueryOf(Page page) => page.Pattern switch
    {
        PagePattern.CurrentPage => string.Create(CultureInfo.InvariantCulture, $"currentPage={NumberOf(page)}&pageSize={page.Take}"),
        PagePattern.PerPage => string.Create(CultureInfo.InvariantCulture, $"page={NumberOf(page)}&per_page={page.Take}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"limit={page.Take}&offset={page.Skip}"),
    };

    private static int NumberOf(Page page) => (page.Skip / page.Take) + 1;

    /// <summary>The address up to where the page is named: path and parameters as the client wrote them.</summary>
    private string StemOf(HttpRequest request)
    {
        var path = request.Path.ToUriComponent();
        var query = request.QueryString.Value;
        if (string.IsNullOrEmpty(query))
        {
            return $"{origin}{path}?";
        }

        var stem = new StringBuilder(origin.Length + path.Length + query.Length + 1).Append(origin).Append(path).Append('?');
        var parameters = query.AsSpan(1);
        foreach (var range in parameters.Split('&'))
        {
            var parameter = parameters[range];
            if (!parameter.IsEmpty && !IsOwn(parameter))
            {
                AppendSafe(stem, parameter);
                stem.Append('&');
            }
        }

        return stem.ToString();
    }

    private static bool IsOwn(ReadOnlySpan<char> parameter)
    {
        var name = parameter[..(parameter.IndexOf('=') is >= 0 and var end ? end : parameter.Length)];
        if (name.Contains('%'))
        {
            name = Uri.UnescapeDataString(name.ToString());
        }

        foreach (var own in OwnNames)
        {
            if (name.SequenceEqual(own))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What would end an address, or stand in no header, is escaped.</summary>
    private static void AppendSafe(StringBuilder text, ReadOnlySpan<char> parameter)
    {
        foreach (var sign in parameter)
        {
            if (sign is > ' ' and < '\x7f' and not ('<' or '>' or '"' or '\\' or '^' or '`' or '{' or '|' or '}'))
            {
                text.Append(sign);
            }
            else
            {
                text.Append(Uri.EscapeDataString(sign.ToString()));
            }
        }
    }
}
