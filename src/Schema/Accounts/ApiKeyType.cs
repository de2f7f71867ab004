using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>A key with which a program acts as its owner.</summary>
[Node]
[ObjectType<ApiKey>]
internal sealed class ApiKeyType : EntityType<ApiKey, ApiKeyRules>
{
    /// <summary>The id of the account that the key acts as.</summary>
    public static Expression<Func<ApiKey, Guid>> UserUuid() => key => key.UserId;

    /// <summary>The whole key, in the answer of the mutation that makes it; null everywhere else, for nobody has it any more.</summary>
    public static Expression<Func<ApiKey, string?>> Key([Service] FreshApiKey fresh) => key => key.KeyHash == fresh.Hash ? fresh.Secret : null;

    internal static void Configure(IObjectTypeDescriptor<ApiKey> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(key => key.Name).Description("What the owner calls the key.");
        descriptor.Field(key => key.Description).Description("What the key is for; may be empty.");
        descriptor.Field(key => key.KeyPrefix).Description("The beginning of the key, by which its owner recognises it.");
        descriptor.Field(key => key.Scope).Description("What the key may do.");
        descriptor.Field(key => key.IsActive).Description("False once the key has been revoked, for good.");
        descriptor.Field(key => key.ExpiresAt).Description("When the key stops to count; null when it does not.");
        descriptor.Field(key => key.LastUsedAt).Description("When the key was used last, to the minute; null before that.");
    }
}
