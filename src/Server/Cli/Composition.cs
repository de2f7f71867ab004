namespace PyDotOrg.Graph.Server.Cli;

/// <summary>Adds every feature to a configured builder and builds the application.</summary>
internal delegate WebApplication Composition(WebApplicationBuilder builder);
