namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>What became of a login.</summary>
/// <param name="UserId">The account; an id that no account has when nobody was let in.</param>
/// <param name="Failure">Why nobody was; null when somebody was.</param>
/// <param name="Provider">Where the account logs in, when it is that.</param>
public sealed record LoginResult(Guid UserId, LoginFailure? Failure = null, string? Provider = null)
{
    /// <summary>The failure in words for whoever wants to log in; null when somebody was let in.</summary>
    public string? Reason => Failure switch
    {
        null => null,
        LoginFailure.Inactive => Messages.Inactive,
        LoginFailure.OtherLogin => Messages.OtherLogin(Provider),
        LoginFailure.UnprovenAddress => Messages.UnprovenAddress,
        _ => Messages.InvalidCredentials,
    };
}
