namespace PyDotOrg.Graph.Accounts.Tokens;

/// <summary>What a token says (RFC 7519, section 4; rest-v1.md 2.2).</summary>
/// <param name="Kind">What it is for: <c>type</c>.</param>
/// <param name="Subject">The account: <c>sub</c>.</param>
/// <param name="Id">The token's own id: <c>jti</c>.</param>
/// <param name="IssuedAt">UTC, in whole seconds: <c>iat</c>.</param>
/// <param name="ExpiresAt">UTC, in whole seconds: <c>exp</c>.</param>
public sealed record TokenClaims(TokenKind Kind, Guid Subject, Guid Id, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt)
{
    /// <summary>The login that it belongs to: <c>sid</c>. Null for mailed tokens.</summary>
    public Guid? SignInId { get; init; }

    /// <summary>The address that it was mailed to: <c>email</c>. Null for tokens of logins.</summary>
    public string? Email { get; init; }

    /// <summary>The account's stamp when it was mailed: <c>stamp</c>. Null for tokens of logins.</summary>
    public Guid? Stamp { get; init; }
}
