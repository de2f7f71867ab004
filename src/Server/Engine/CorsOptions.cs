using PyDotOrg.Graph.Server.Settings;

namespace PyDotOrg.Graph.Server.Engine;

/// <summary>Section "Cors".</summary>
internal sealed record CorsOptions
{
    /// <summary>The origins whose pages may send cookies, such as https://www.python.org.</summary>
    [Origins]
    public string[] Origins { get; init; } = [];
}
