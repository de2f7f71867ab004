using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>What callers change of their own account.</summary>
[MutationType]
internal static class ProfileMutations
{
    /// <summary>Changes the caller's names and e-mail address. A new address has to be confirmed; an API key does not change it.</summary>
    /// <param name="input">The names and the address.</param>
    /// <param name="writer">Writes the account.</param>
    /// <param name="caller">Who asks.</param>
    [Authorize]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<ValidationError>]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<AlreadyExistsError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<User>>> UpdateProfile(UpdateProfileInput input, Writer writer, Caller caller) =>
        writer.UpdateAsync<User, UserRules, UpdateProfileInput>(new RowKey(caller.UserId ?? Guid.Empty, input.Version), Access.Owner, input);

    /// <summary>Changes what the caller shows to others. For everybody who is signed in.</summary>
    /// <param name="input">What is to be shown.</param>
    /// <param name="writer">Writes the account.</param>
    /// <param name="caller">Who asks.</param>
    [Authorize]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<ValidationError>]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<User>>> UpdateSettings(UpdateSettingsInput input, Writer writer, Caller caller) =>
        writer.UpdateAsync<User, UserRules, UpdateSettingsInput>(new RowKey(caller.UserId ?? Guid.Empty, input.Version), Access.Owner, input);

    /// <summary>Deletes the caller's account with everything that belongs to it alone; jobs and events that it has posted stay. Not by API key.</summary>
    /// <param name="writer">Deletes the account.</param>
    /// <param name="caller">Who asks.</param>
    [Authorize(Policy = AccountPolicies.InPerson)]
    [UseMutationConvention(PayloadFieldName = "id")]
    [ID<User>]
    [Error<NotFoundError>]
    [Error<InUseError>]
    [Error<ConflictError>]
    public static Task<FieldResult<Guid>> DeleteAccount(Writer writer, Caller caller) =>
        writer.DeleteAsync<User, UserRules>(RowKey.Latest(caller.UserId), Access.Owner);
}
