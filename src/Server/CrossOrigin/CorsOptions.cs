using PyDotOrg.Graph.Server.Settings;

namespace PyDotOrg.Graph.Server.CrossOrigin;

/// <summary>Section "Cors".</summary>
internal sealed record CorsOptions
{
    /// <summary>The origins whose pages may send cookies, such as https://www.python.org.</summary>
    [Entries(EntryKind.Origin)]
    public string[] Origins { get; init; } = [];
}
