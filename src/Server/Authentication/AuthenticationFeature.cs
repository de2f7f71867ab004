using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using PyDotOrg.Graph.Accounts;
using PyDotOrg.Graph.Accounts.Identity;
using PyDotOrg.Graph.Schema.Accounts;

namespace PyDotOrg.Graph.Server.Authentication;

/// <summary>Accounts, and how requests show whose they are.</summary>
internal static class AuthenticationFeature
{
    public static WebApplicationBuilder AddAccountsAndAuthentication(this WebApplicationBuilder builder)
    {
        var keys = KeyFolder.Of(builder.Configuration);
        builder.Services.AddDataProtection().SetApplicationName(nameof(PyDotOrg)).PersistKeysToFileSystem(new DirectoryInfo(keys));
        // That the keys are files is said in the README, and need not be at every start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddAccounts(keys, needsKey: !builder.Environment.IsDevelopment());
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<SessionCookie>();
        builder.Services.AddSingleton<ISessionCookie>(static services => services.GetRequiredService<SessionCookie>());
        builder.Services.AddAuthentication(CallerDirectory.Scheme)
            .AddScheme<AuthenticationSchemeOptions, CredentialHandler>(CallerDirectory.Scheme, null);
        return builder;
    }

    /// <summary>Asks who calls, of requests that say something about it; nothing is made for the others.</summary>
    public static WebApplication UseAccounts(this WebApplication app)
    {
        app.UseWhen(HasCredential, static branch => branch.UseAuthentication());
        return app;
    }

    private static bool HasCredential(HttpContext http)
    {
        var headers = http.Request.Headers;
        return headers.Authorization.Count > 0 || headers.Cookie.Count > 0 || headers.ContainsKey(CredentialNames.KeyHeader);
    }
}
