using System.Globalization;
using System.Security.Claims;
using PyDotOrg.Graph.Data.Entities.Accounts;

namespace PyDotOrg.Graph.Accounts.Identity;

/// <summary>How a caller is known to the rest of the server.</summary>
public static class CallerClaims
{
    /// <summary>The account: an id.</summary>
    public const string Subject = "sub";

    /// <summary>The user name.</summary>
    public const string Name = "name";

    /// <summary><c>STAFF</c>, <c>SUPERUSER</c>.</summary>
    public const string Role = "role";

    /// <summary>The login: an id. Callers with an API key have none.</summary>
    public const string SignIn = "sid";

    /// <summary>The scope of the API key in upper case; others have none.</summary>
    public const string KeyScope = "key_scope";

    private const string FullScope = "FULL";
    private const string ReadScope = "READ";

    /// <summary>Unix time at which the credential ends (RFC 7519, section 4.1.4).</summary>
    public const string Expiry = "exp";

    /// <summary>The role of those who edit content.</summary>
    public const string Staff = "STAFF";

    /// <summary>The role of those who look after accounts.</summary>
    public const string Superuser = "SUPERUSER";

    /// <summary>The id of the account; null for callers without one, also for those whose subject is no id of an account.</summary>
    public static Guid? IdOf(ClaimsPrincipal? user) =>
        user?.Identity is { IsAuthenticated: true } ? ReadId(user.FindFirst(ClaimTypes.NameIdentifier) ?? user.FindFirst(Subject)) : null;

    /// <summary>The login; null for callers with an API key, and for those who are not signed in.</summary>
    public static Guid? SignInOf(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return ReadId(user.FindFirst(SignIn));
    }

    /// <summary>Whether a program calls with an API key, rather than a person.</summary>
    public static bool IsByKey(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.FindFirst(KeyScope) is not null;
    }

    /// <summary>Whether a program calls with an API key that changes nothing.</summary>
    public static bool IsReadOnly(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.HasClaim(KeyScope, ReadScope);
    }

    /// <summary>Whether the caller is staff; those who may do everything are, too.</summary>
    public static bool IsStaff(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.IsInRole(Staff) || user.IsInRole(Superuser);
    }

    /// <summary>A caller as the framework's principal.</summary>
    /// <param name="caller">The caller.</param>
    /// <param name="scheme">The name of the way in which the caller was found out.</param>
    public static ClaimsPrincipal Principal(SignedIn caller, string scheme)
    {
        ArgumentNullException.ThrowIfNull(caller);
        List<Claim> claims = [new(Subject, caller.UserId.ToString()), new(Name, caller.Username)];
        Add(caller.IsStaff || caller.IsSuperuser, Role, Staff);
        Add(caller.IsSuperuser, Role, Superuser);
        Add(caller.SignInId is not null, SignIn, caller.SignInId.ToString());
        Add(caller.KeyScope is not null, KeyScope, caller.KeyScope == ApiKeyScope.Read ? ReadScope : FullScope);
        Add(caller.ExpiresAt is not null, Expiry, caller.ExpiresAt?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme, Name, Role));

        void Add(bool applies, string type, string? value)
        {
            if (applies)
            {
                claims.Add(new Claim(type, value ?? string.Empty));
            }
        }
    }

    private static Guid? ReadId(Claim? claim) => Guid.TryParse(claim?.Value, out var id) ? id : null;
}
