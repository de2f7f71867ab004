using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Accounts.Administration;
using PyDotOrg.Graph.Accounts.Identity;
using PyDotOrg.Graph.Accounts.Links;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Accounts.Tokens;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Sharing;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Mail.Outgoing;

namespace PyDotOrg.Graph.Accounts;

/// <summary>Brings accounts into a host.</summary>
public static class AccountsRegistration
{
    /// <summary>Registers what finds out who callers are, and what lets them in; the data layer and mail must be registered, too.</summary>
    /// <param name="services">The services.</param>
    /// <param name="keyFolder">Where a signing key is kept that the server makes itself, when none is configured.</param>
    /// <param name="isPublic">Whether others use the server: then a key has to be configured, and none is made.</param>
    public static IServiceCollection AddAccounts(this IServiceCollection services, string keyFolder, bool isPublic)
    {
        services.AddSingleton<IValidateOptions<AccountOptions>>(new AccountOptionsCheck(isPublic));
        services.AddOptions<AccountOptions>().BindConfiguration(AccountOptions.Section).ValidateOnStart();
        services.AddSingleton(provider => ReadKeys(provider, keyFolder));
        services.AddSingleton<TokenFormat>();
        services.AddSingleton<PasswordLogin>();
        services.AddSingleton<ProviderLogin>();
        services.AddSingleton<TokenLogins>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<IScheduledWork, SignInSweep>();
        services.AddSingleton<MailedLinks>();
        services.AddSingleton<IMailDetails, VerificationMail>();
        services.AddSingleton<IMailDetails, PasswordResetMail>();
        services.AddSingleton<AccountOffice>();
        services.AddSingleton<CallerCache>();
        services.AddSingleton<CallerDirectory>();
        services.AddSingleton<IInterceptor, AccountWatch>();
        return services;
    }

    private static SigningKeys ReadKeys(IServiceProvider services, string keyFolder)
    {
        var options = services.GetRequiredService<IOptions<AccountOptions>>().Value.Jwt;
        return new(
            options.SigningKey is { Length: > 0 } secret ? SigningKey.Of(secret) : ReadOrMake(services, keyFolder),
            options.PreviousSigningKeys.Select(SigningKey.Of));
    }

    /// <summary>A key of the server's own: where there may be several servers, in the database, else in a file.</summary>
    private static SigningKey ReadOrMake(IServiceProvider services, string keyFolder) =>
        services.GetRequiredService<DatabaseConnections>().Provider == DatabaseProvider.PostgreSql
            ? new SigningKey(Convert.FromBase64String(services.GetRequiredService<SharedKeys>().ReadOrMake("jwt", static () => Convert.ToBase64String(SigningKeyFile.NewSecret()))))
            : SigningKeyFile.ReadOrMake(keyFolder);
}
