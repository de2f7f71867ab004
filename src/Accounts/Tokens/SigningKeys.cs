namespace PyDotOrg.Graph.Accounts.Tokens;

/// <summary>The keys that tokens are signed with: one signs, those before it still verify.</summary>
/// <param name="current">Signs new tokens.</param>
/// <param name="previous">Signed tokens that may not have expired yet.</param>
public sealed class SigningKeys(SigningKey current, IEnumerable<SigningKey> previous)
{
    /// <summary>Signs new tokens.</summary>
    public SigningKey Current { get; } = current;

    /// <summary>All keys that verify.</summary>
    public IReadOnlyList<SigningKey> All { get; } = [current, .. previous];
}
