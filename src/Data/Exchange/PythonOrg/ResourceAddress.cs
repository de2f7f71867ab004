using System.Globalization;
using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>What an address of python.org's API leads to: a path in version 1, a whole address in version 2.</summary>
/// <param name="Kind">The resource.</param>
/// <param name="Id">Its number there; not ours.</param>
internal sealed partial record ResourceAddress(PythonOrgKind Kind, int Id)
{
    /// <summary>Null for what is no such address.</summary>
    internal static ResourceAddress? Read(string text)
    {
        var match = Pattern().Match(text);
        return match.Success
            ? new(KindOf(match.Groups["resource"].Value), int.Parse(match.Groups["id"].ValueSpan, CultureInfo.InvariantCulture))
            : null;
    }

    private static PythonOrgKind KindOf(string resource) => resource switch
    {
        "downloads/os" => PythonOrgKind.OperatingSystem,
        "downloads/release" => PythonOrgKind.Release,
        "downloads/release_file" => PythonOrgKind.ReleaseFile,
        _ => PythonOrgKind.Page,
    };

    [GeneratedRegex(
        @"\A(https?://[^/\s]+)?/api/v[12]/(?<resource>downloads/(os|release|release_file)|pages/page)/(?<id>[0-9]{1,9})/?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
