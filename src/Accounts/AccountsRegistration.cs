using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Accounts.Administration;
using PyDotOrg.Graph.Accounts.Identity;
using PyDotOrg.Graph.Accounts.Links;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Accounts.Tokens;

namespace PyDotOrg.Graph.Accounts;

/// <summary>Brings accounts into a host.</summary>
public static class AccountsRegistration
{
    /// <summary>Registers what finds out who callers are, and what lets them in; the data layer must be registered, too.</summary>
    /// <param name="services">The services.</param>
    /// <param name="keyFolder">Where a signing key is kept that the server makes itself, when none is configured.</param>
    /// <param name="needsKey">Whether a key has to be configured, and none is made.</param>
    public static IServiceCollection AddAccounts(this IServiceCollection services, string keyFolder, bool needsKey)
    {
        services.AddSingleton<IValidateOptions<AccountOptions>>(new AccountOptionsCheck(needsKey));
        services.AddOptions<AccountOptions>().BindConfiguration(AccountOptions.Section).ValidateOnStart();
        services.AddSingleton(provider => ReadKeys(provider.GetRequiredService<IOptions<AccountOptions>>().Value.Jwt, keyFolder));
        services.AddSingleton<TokenFormat>();
        services.AddSingleton<PasswordLogin>();
        services.AddSingleton<TokenLogins>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<MailedLinks>();
        services.AddSingleton<AccountOffice>();
        services.AddSingleton<CallerCache>();
        services.AddSingleton<CallerDirectory>();
        services.AddSingleton<IInterceptor, AccountWatch>();
        return services;
    }

    private static SigningKeys ReadKeys(TokenOptions options, string keyFolder) => new(
        options.SigningKey is { Length: > 0 } secret ? SigningKey.Of(secret) : SigningKeyFile.ReadOrMake(keyFolder),
        options.PreviousSigningKeys.Select(SigningKey.Of));
}
