namespace PyDotOrg.Graph.Server.Cli;

/// <summary>How the application is made, in the two steps that commands take.</summary>
/// <param name="Build">Adds every feature to a configured builder and builds the application, whose services every command works with.</param>
/// <param name="Map">Gives the application its pipeline and its addresses; only who serves needs them, and they need the schema.</param>
internal sealed record Composition(Func<WebApplicationBuilder, WebApplication> Build, Action<WebApplication> Map);
