namespace PyDotOrg.Graph.Server.Settings;

/// <summary>Section "ConnectionStrings". The data layer reads it; here stands which keys there are.</summary>
internal sealed record ConnectionStringOptions
{
    public string? Database { get; init; }
}
