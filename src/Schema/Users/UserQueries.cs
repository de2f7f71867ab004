using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>The root fields for members, beside those that every entity has.</summary>
[QueryType]
internal sealed class UserQueries : EntityQueries<User, UserRules>
{
    /// <summary>The member who asks; null for callers without an account.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<User> GetMe(PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<User, UserRules>(caller, caller.UserId ?? Guid.Empty); // No row has it.

    /// <summary>A member by the unique name; null when there is none.</summary>
    /// <param name="username">The name, compared exactly.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<User> GetUserByUsername(string username, PyDotOrgDbContext db, Caller caller) =>
        db.Visible<User, UserRules>(caller).Where(user => user.Username == username);

    /// <summary>A member by e-mail address; null when there is none, and for everybody but the member and staff.</summary>
    /// <param name="email">The address, in upper or lower case.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [Authorize]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<User> GetUserByEmail(string email, PyDotOrgDbContext db, Caller caller)
    {
        var address = email.ToLowerInvariant(); // As all of them are stored.
        var users = db.Users.Where(user => user.Email == address);
        return caller.PublicOrOwn(Nobody<User>.Sees, UserRules.Self) is { } isOwn ? users.Where(isOwn) : users;
    }
}
