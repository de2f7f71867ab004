using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>Switching accounts off and on; doing so again changes nothing.</summary>
[MutationType]
internal static class UserMutations
{
    /// <summary>Switches an account off: it is not shown any more, and nobody signs in with it. For the account itself and staff.</summary>
    /// <param name="id">The account.</param>
    /// <param name="version">The version of the account that is meant; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the account.</param>
    [Authorize]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<User>>> DeactivateUser([ID<User>] Guid id, long? version, Writer writer) =>
        writer.ChangeAsync<User, UserRules>(new RowKey(id, version), Access.Owner, static write => SetActiveAsync(write, false));

    /// <summary>Switches an account on again. Staff only.</summary>
    /// <param name="id">The account.</param>
    /// <param name="version">The version of the account that is meant; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the account.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<User>>> ReactivateUser([ID<User>] Guid id, long? version, Writer writer) =>
        writer.ChangeAsync<User, UserRules>(new RowKey(id, version), Access.Staff, static write => SetActiveAsync(write, true));

    private static async Task SetActiveAsync(Write<User> write, bool isActive)
    {
        if (UserRules.RefuseUpdate(write.Row, write.Caller) is { } refusal)
        {
            write.Refuse(refusal);
        }

        write.Row.IsActive = isActive;
        if (!isActive && write.Errors.Count == 0)
        {
            await AllLogins.EndAsync(write.Db, write.Row.Id, write.Cancellation);
        }
    }
}
