using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>The root fields for API keys, beside those that every entity has.</summary>
[QueryType]
internal sealed class ApiKeyQueries : EntityQueries<ApiKey, ApiKeyRules>
{
    /// <summary>The caller's own API keys that count now, the newest first: neither revoked nor expired.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ApiKey> GetActiveApiKeys(PyDotOrgDbContext db, Caller caller) =>
        ApiKeyRules.InOrder(db.Visible<ApiKey, ApiKeyRules>(caller).Where(key => key.IsActive && (key.ExpiresAt == null || key.ExpiresAt > caller.Now)));

    /// <summary>The same for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ApiKey> GetActiveApiKeysOffset(PyDotOrgDbContext db, Caller caller) => GetActiveApiKeys(db, caller);
}
