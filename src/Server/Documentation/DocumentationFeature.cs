using PyDotOrg.Graph.Rest.OpenApi;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Server.Documentation;

/// <summary>What the facade says of itself, for programs (contract: REST, section 6).</summary>
internal static class DocumentationFeature
{
    private static readonly RateLimitAttribute Limit = new(RateLimitTier.Low);

    /// <summary>The public description is not limited; that of all routes is counted as any other read.</summary>
    public static WebApplication MapDocumentation(this WebApplication app)
    {
        app.MapApiDescription();
        app.MapAdministrationDescription().WithMetadata(Limit);
        return app;
    }
}
