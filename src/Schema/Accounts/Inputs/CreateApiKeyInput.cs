using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>A key for one of the caller's programs (contract: REST, section 8.2).</summary>
internal sealed record CreateApiKeyInput
{
    private const int MostDays = 3650;

    /// <inheritdoc cref="ApiKey.Name"/>
    [Text(TextLimits.Handle, Least = 1)]
    public required string Name { get; init; }

    /// <inheritdoc cref="ApiKey.Description"/>
    [Text]
    [DefaultValue("")]
    public string Description { get; init; } = "";

    /// <summary>For how many days the key counts, 1 to 3650; null for as long as it is not revoked.</summary>
    [Completed]
    [Number(1, MostDays)]
    public int? ExpiresInDays { get; init; }

    /// <inheritdoc cref="ApiKey.Scope"/>
    [DefaultValue(ApiKeyScope.Full)]
    public ApiKeyScope Scope { get; init; }

    /// <summary>The key; no member of the schema.</summary>
    internal string Secret { get; init; } = "";
}
