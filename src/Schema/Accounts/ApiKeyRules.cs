using System.Linq.Expressions;
using PyDotOrg.Graph.Accounts.Keys;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>Everybody sees their own keys, and nobody others', staff included (contract: REST, sections 1.7 and 7.2).</summary>
internal sealed class ApiKeyRules : IEntityWrites<ApiKey>
{
    private static readonly Expression<Func<ApiKey, Guid?>> UserId = key => key.UserId;

    public static EntityWords Words { get; } = new("apiKey", "apiKeys", "An API key", "The caller's own API keys, the newest first");

    public static Access Create => Access.Member;

    public static Access Delete => Access.Owner;

    public static Expression<Func<ApiKey, Guid?>> Owner => UserId;

    public static Expression<Func<ApiKey, bool>> VisibleTo(Caller caller) => caller.UserId is null ? static _ => false : caller.Own(UserId);

    public static IOrderedQueryable<ApiKey> InOrder(IQueryable<ApiKey> rows) => rows.OrderByDescending(key => key.CreatedAt);

    public static void Describe(ListFields<ApiKey> fields) => fields
        .Add(key => key.IsActive)
        .Add(key => key.ExpiresAt)
        .Add(key => key.LastUsedAt)
        .Add(key => key.CreatedAt)
        .Add(key => key.UpdatedAt);

    /// <summary>A new key belongs to whoever asks for it; its hash is kept, and its beginning.</summary>
    public static ValueTask CompleteAsync(Write<ApiKey> write)
    {
        if (write is { IsNew: true, Input: CreateApiKeyInput input })
        {
            var key = write.Row;
            key.UserId = write.Caller.UserId ?? Guid.Empty; // Without an account nobody comes here.
            key.KeyPrefix = input.Secret[..TextLimits.KeyPrefix];
            key.KeyHash = SecretText.Hash(input.Secret);
            key.ExpiresAt = input.ExpiresInDays is { } days ? write.Caller.Now.AddDays(days) : null;
        }

        return ValueTask.CompletedTask;
    }
}
