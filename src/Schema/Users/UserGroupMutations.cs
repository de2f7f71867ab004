using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>What staff decide about user groups; deciding so again changes nothing (contract: REST, section 7.21).</summary>
[MutationType]
internal static class UserGroupMutations
{
    /// <summary>Lists a user group. Staff only.</summary>
    /// <param name="id">The group.</param>
    /// <param name="version">The version of the group that is meant; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the group.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<UserGroup>>> ApproveUserGroup([ID<UserGroup>] Guid id, long? version, Writer writer) =>
        writer.ChangeAsync<UserGroup, UserGroupRules>(new RowKey(id, version), Access.Staff, static write => write.Row.Approved = true);

    /// <summary>Takes a user group off the list. Staff only.</summary>
    /// <param name="id">The group.</param>
    /// <param name="version">The version of the group that is meant; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the group.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<UserGroup>>> RevokeUserGroupApproval([ID<UserGroup>] Guid id, long? version, Writer writer) =>
        writer.ChangeAsync<UserGroup, UserGroupRules>(new RowKey(id, version), Access.Staff, static write => write.Row.Approved = false);

    /// <summary>Lets the events of a user group appear without approval. Staff only.</summary>
    /// <param name="id">The group.</param>
    /// <param name="version">The version of the group that is meant; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the group.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<UserGroup>>> TrustUserGroup([ID<UserGroup>] Guid id, long? version, Writer writer) =>
        writer.ChangeAsync<UserGroup, UserGroupRules>(new RowKey(id, version), Access.Staff, static write => write.Row.Trusted = true);

    /// <summary>Lets the events of a user group need approval again. Staff only.</summary>
    /// <param name="id">The group.</param>
    /// <param name="version">The version of the group that is meant; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the group.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<UserGroup>>> RevokeUserGroupTrust([ID<UserGroup>] Guid id, long? version, Writer writer) =>
        writer.ChangeAsync<UserGroup, UserGroupRules>(new RowKey(id, version), Access.Staff, static write => write.Row.Trusted = false);
}
