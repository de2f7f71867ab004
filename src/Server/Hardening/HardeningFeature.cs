namespace PyDotOrg.Graph.Server.Hardening;

/// <summary>What holds for every answer, whatever it is.</summary>
internal static class HardeningFeature
{
    /// <summary>Stands before everything that answers, but behind what knows whether the connection is encrypted.</summary>
    public static WebApplication UseSecurityHeaders(this WebApplication app)
    {
        app.Use(static next => http =>
        {
            SecurityHeaders.Write(http);
            return next(http);
        });
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts(); // Encrypted connections only, and never localhost.
        }

        return app;
    }
}
