using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using PyDotOrg.Graph.Accounts;
using PyDotOrg.Graph.Accounts.Identity;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Sharing;
using PyDotOrg.Graph.Schema.Accounts;
using PyDotOrg.Graph.Server.Settings;

namespace PyDotOrg.Graph.Server.Authentication;

/// <summary>Accounts, and how requests show whose they are.</summary>
internal static class AuthenticationFeature
{
    private const string KeyFolder = "keys";

    private const string Private = "private, no-cache";

    public static WebApplicationBuilder AddAccountsAndAuthentication(this WebApplicationBuilder builder)
    {
        var keys = DatabaseFolder.Find(builder.Configuration, KeyFolder);
        builder.Services.AddDataProtection().SetApplicationName(nameof(PyDotOrg));
        builder.Services.AddOptions<KeyManagementOptions>().Configure<IServiceProvider>((ring, services) => ring.XmlRepository = OpenRing(services, keys));
        // That nothing encrypts the keys is said in the guide for operators, and need not be at every start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddAccounts(keys, isPublic: !builder.Environment.IsDevelopment());
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
        // What the framework does not see it adds itself, in front of everything and for every request; in a branch it does not see it.
        var known = ((IApplicationBuilder)app).Properties;
        known["__AuthenticationMiddlewareSet"] = true;
        known["__AuthorizationMiddlewareSet"] = true; // The engine asks for itself what callers may do; no endpoint does.
        app.UseWhen(HasCredential, static branch => branch.UseAuthentication().Use(KeepPrivateAsync));
        return app;
    }

    /// <summary>What is made for a caller is kept by no cache that others use (contract: REST, section 4).</summary>
    private static Task KeepPrivateAsync(HttpContext http, RequestDelegate next)
    {
        if (http.User.Identity is { IsAuthenticated: true })
        {
            http.Response.Headers.CacheControl = Private;
        }

        return next(http);
    }

    /// <summary>Where there may be several servers, they share the keys through the database; else they are files.</summary>
    private static IXmlRepository OpenRing(IServiceProvider services, string folder) =>
        services.GetRequiredService<DatabaseConnections>().Provider == DatabaseProvider.PostgreSql
            ? new SharedKeyRing(services.GetRequiredService<SharedKeys>())
            : new FileSystemXmlRepository(new DirectoryInfo(folder), services.GetRequiredService<ILoggerFactory>());

    private static bool HasCredential(HttpContext http)
    {
        var headers = http.Request.Headers;
        return headers.Authorization.Count > 0 || headers.Cookie.Count > 0 || headers.ContainsKey(CredentialNames.KeyHeader);
    }
}
