using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>Signing in and out, with tokens and with a cookie (contract: REST, sections 2.2 to 2.4).</summary>
[MutationType]
internal static class LoginMutations
{
    private const int MostPassword = 255;

    /// <summary>Signs in with tokens.</summary>
    /// <param name="username">The user name; upper and lower case count.</param>
    /// <param name="password">The password.</param>
    /// <param name="passwords">Checks both.</param>
    /// <param name="logins">Begins the login.</param>
    /// <param name="context">The request.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Authentication)]
    [UseMutationConvention(PayloadFieldName = "tokens")]
    [Error<ValidationError>]
    [Error<InvalidCredentialsError>]
    [Error<InactiveAccountError>]
    [Error<OtherLoginError>]
    public static async Task<FieldResult<Tokens>> Login(
        [Text(TextLimits.PersonName, Least = 1)] string username,
        [Text(MostPassword, Least = 1)] string password,
        [Service] PasswordLogin passwords,
        [Service] TokenLogins logins,
        IResolverContext context)
    {
        var login = await passwords.CheckAsync(username, password, context.RequestAborted);
        return ErrorOf(login) is { } error
            ? FieldResult<Tokens>.Failed(error)
            : Tokens.Of(await logins.StartAsync(login.UserId, context.RequestAborted));
    }

    /// <summary>Gets new tokens for the refresh token of the last ones. Each works once; one that comes again ends its login.</summary>
    /// <param name="refreshToken">The refresh token.</param>
    /// <param name="logins">Goes on with the login.</param>
    /// <param name="context">The request.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Authentication)]
    [UseMutationConvention(PayloadFieldName = "tokens")]
    [Error<InvalidRefreshTokenError>]
    public static async Task<FieldResult<Tokens>> RefreshToken(string refreshToken, [Service] TokenLogins logins, IResolverContext context) =>
        await logins.RefreshAsync(refreshToken, context.RequestAborted) is { } pair
            ? Tokens.Of(pair)
            : FieldResult<Tokens>.Failed(new InvalidRefreshTokenError(Messages.InvalidRefreshToken));

    /// <summary>Signs out: the tokens or the session of this request do not count any more. An API key stays as it is. For everybody who is signed in.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="logins">Ends the login.</param>
    /// <param name="cookie">Where a browser keeps its session.</param>
    /// <param name="context">The request.</param>
    [RateLimit(RateLimitTier.Medium)]
    [Authorize]
    [UseMutationConvention(PayloadFieldName = "success")]
    public static async Task<bool> Logout(Caller caller, [Service] TokenLogins logins, [Service] ISessionCookie cookie, IResolverContext context)
    {
        if (caller.SignInId is { } signIn)
        {
            await logins.EndAsync(signIn, context.RequestAborted);
            cookie.Clear();
        }

        return true;
    }

    /// <summary>Signs a browser in with a cookie that scripts cannot read; it lasts as long as it is used.</summary>
    /// <param name="username">The user name; upper and lower case count.</param>
    /// <param name="password">The password.</param>
    /// <param name="passwords">Checks both.</param>
    /// <param name="sessions">Begins the session.</param>
    /// <param name="cookie">Where the browser keeps it.</param>
    /// <param name="context">The request.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Authentication)]
    [UseMutationConvention(PayloadFieldName = "success")]
    [Error<ValidationError>]
    [Error<InvalidCredentialsError>]
    [Error<InactiveAccountError>]
    [Error<OtherLoginError>]
    [Error<NoCookieError>]
    public static async Task<FieldResult<bool>> StartSession(
        [Text(TextLimits.PersonName, Least = 1)] string username,
        [Text(MostPassword, Least = 1)] string password,
        [Service] PasswordLogin passwords,
        [Service] Sessions sessions,
        [Service] ISessionCookie cookie,
        IResolverContext context)
    {
        var login = await passwords.CheckAsync(username, password, context.RequestAborted);
        if (ErrorOf(login) is { } error)
        {
            return FieldResult<bool>.Failed(error);
        }

        if (!cookie.CanSet)
        {
            return FieldResult<bool>.Failed(new NoCookieError(Messages.NoCookie));
        }

        cookie.Set(await sessions.StartAsync(login.UserId, context.RequestAborted));
        return true;
    }

    private static object? ErrorOf(LoginResult login) => login switch
    {
        { Reason: null } => null,
        { Failure: LoginFailure.Inactive, Reason: { } reason } => new InactiveAccountError(reason),
        { Failure: LoginFailure.OtherLogin, Reason: { } reason } => new OtherLoginError(reason),
        { Reason: { } reason } => new InvalidCredentialsError(reason),
    };
}
