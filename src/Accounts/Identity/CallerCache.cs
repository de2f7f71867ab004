using System.Security.Claims;
using Microsoft.Extensions.Caching.Memory;

namespace PyDotOrg.Graph.Accounts.Identity;

/// <summary>
/// Callers who were found a moment ago. What this server writes to accounts, logins and keys counts at once; what another one
/// writes, after <see cref="LongestAge"/>.
/// </summary>
public sealed class CallerCache : IDisposable
{
    /// <summary>How long a caller is not looked up again.</summary>
    public static readonly TimeSpan LongestAge = TimeSpan.FromSeconds(2);

    private const int MostCallers = 10_000;

    private readonly TimeProvider _time;
    private readonly MemoryCache _callers;
    private long _generation;

    /// <param name="time">The clock.</param>
    public CallerCache(TimeProvider time)
    {
        _time = time;
        _callers = new MemoryCache(new MemoryCacheOptions { SizeLimit = MostCallers });
    }

    /// <summary>Changes whenever something has been written that callers depend on. Read it before you read the database.</summary>
    internal long Generation => Volatile.Read(ref _generation);

    /// <summary>The caller of a credential, when it is still known.</summary>
    internal ClaimsPrincipal? Find(CredentialKind kind, string credential) =>
        _callers.TryGetValue(credential, out Known? known) && known!.Kind == kind
        && known.Generation == Generation && _time.GetUtcNow() - known.Found < LongestAge
            ? known.Caller
            : null;

    /// <summary>Nobody is known any more.</summary>
    public void Forget() => Interlocked.Increment(ref _generation);

    /// <inheritdoc/>
    public void Dispose() => _callers.Dispose();

    /// <summary>Remembers a caller.</summary>
    /// <param name="kind">What the credential is.</param>
    /// <param name="credential">The credential.</param>
    /// <param name="caller">The caller.</param>
    /// <param name="generation">The generation before the database was read.</param>
    internal void Add(CredentialKind kind, string credential, ClaimsPrincipal caller, long generation) => _callers.Set(
        credential,
        new Known(kind, caller, generation, _time.GetUtcNow()),
        new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = LongestAge });

    private sealed record Known(CredentialKind Kind, ClaimsPrincipal Caller, long Generation, DateTimeOffset Found);
}
