using System.Security.Claims;
using Microsoft.Extensions.Caching.Memory;
using PyDotOrg.Graph.Data.Changes;

namespace PyDotOrg.Graph.Accounts.Identity;

/// <summary>
/// Callers who were found a moment ago. What this server writes to accounts, logins and keys counts at once; what another one
/// writes, as soon as that is heard of, or after <see cref="LongestAge"/>.
/// </summary>
public sealed class CallerCache : IDisposable
{
    /// <summary>How long a caller is not looked up again.</summary>
    public static readonly TimeSpan LongestAge = TimeSpan.FromSeconds(2);

    private const int MostCallers = 10_000;

    private readonly TimeProvider _time;
    private readonly TableVersions _versions;
    private readonly int _table;
    private readonly MemoryCache _callers;
    private long _generation;

    /// <param name="time">The clock.</param>
    /// <param name="versions">Hears of what other servers write.</param>
    public CallerCache(TimeProvider time, TableVersions versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        _time = time;
        _versions = versions;
        _table = versions.Callers;
        _callers = new MemoryCache(new MemoryCacheOptions { SizeLimit = MostCallers });
    }

    /// <summary>Changes whenever something has been written that callers depend on. Read it before you read the database.</summary>
    internal CallerMoment Moment => new(Volatile.Read(ref _generation), _versions.Now);

    /// <summary>The caller of a credential, when it is still known.</summary>
    internal ClaimsPrincipal? Find(CredentialKind kind, string credential) =>
        _callers.TryGetValue(credential, out Known? known) && known!.Kind == kind
        && known.Moment.Generation == Volatile.Read(ref _generation) && (_time.GetUtcNow() - known.Found).Duration() < LongestAge
        && (!_versions.IsComplete || _versions.AreUnchanged([_table], known.Moment.Change))
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
    /// <param name="moment">The moment before the database was read.</param>
    internal void Add(CredentialKind kind, string credential, ClaimsPrincipal caller, CallerMoment moment) => _callers.Set(
        credential,
        new Known(kind, caller, moment, _time.GetUtcNow()),
        new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = LongestAge });

    private sealed record Known(CredentialKind Kind, ClaimsPrincipal Caller, CallerMoment Moment, DateTimeOffset Found);
}

/// <summary>When a caller was looked for.</summary>
/// <param name="Generation">Counts what this server has written.</param>
/// <param name="Change">Counts what anybody has written.</param>
internal readonly record struct CallerMoment(long Generation, long Change);
