using PyDotOrg.Graph.Rest;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Server.OAuth;

/// <summary>The addresses for signing in at providers (contract: REST, sections 2.5 and 7.1).</summary>
internal static class OAuthFeature
{
    /// <summary>What they begin with.</summary>
    public const string Root = "/api/auth/oauth";

    private const string Provider = "provider";
    private const string Callback = "/callback";

    private static readonly RateLimitAttribute Limit = new(RateLimitTier.Critical, RateLimitGroup.Authentication);

    public static WebApplicationBuilder AddOAuth(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<OAuthProviders>();
        builder.Services.AddSingleton<Journeys>();
        builder.Services.AddSingleton<ProviderClient>();
        builder.Services.AddSingleton<OAuthFlow>();
        return builder;
    }

    public static WebApplication MapOAuth(this WebApplication app)
    {
        app.Map($"{Root}/{{{Provider}}}", static http => AnswerAsync(http, "", "GET, HEAD, POST, OPTIONS", static flow => flow.StartAsync)).WithMetadata(Limit);
        app.Map($"{Root}/{{{Provider}}}{Callback}", static http => AnswerAsync(http, Callback, "GET, HEAD, OPTIONS", static flow => flow.FinishAsync)).WithMetadata(Limit);
        return app;
    }

    private static Task AnswerAsync(HttpContext http, string end, string methods, Func<OAuthFlow, Func<HttpContext, OAuthProvider, Task>> step)
    {
        var name = http.GetRouteValue(Provider) as string;
        if (!string.Equals(http.Request.Path.Value?.TrimEnd('/'), $"{Root}/{name}{end}", StringComparison.Ordinal))
        {
            return RestAnswers.RefuseAddressAsync(http); // The framework's routes take upper case for lower case.
        }

        var method = http.Request.Method;
        if (HttpMethods.IsOptions(method) || !methods.Split(", ").Contains(method))
        {
            return RestAnswers.RefuseMethodAsync(http, methods);
        }

        return http.RequestServices.GetRequiredService<OAuthProviders>().Find(name) switch
        {
            null => RestAnswers.RefuseAsync(http, StatusCodes.Status403Forbidden, Messages.UnknownProvider),
            { Options.IsConfigured: false } off => RestAnswers.RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, Messages.SwitchedOff(off.Name)),
            var provider => step(http.RequestServices.GetRequiredService<OAuthFlow>())(http, provider),
        };
    }
}
