using System.Linq.Expressions;
using System.Security.Claims;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>Who asks and when, as far as visibility depends on it (contract: REST, section 1.7).</summary>
/// <param name="UserId">The id of the account; null for callers without one.</param>
/// <param name="IsStaff">Whether the caller sees all rows and all fields.</param>
/// <param name="Today">The day of the request in UTC.</param>
internal sealed record Caller(Guid? UserId, bool IsStaff, DateOnly Today)
{
    /// <summary>The role of those who see everything.</summary>
    public const string Staff = "STAFF";

    /// <summary>The role of those who may do everything; they are staff, too.</summary>
    public const string Superuser = "SUPERUSER";

    private static volatile Caller _anonymous = new(null, false, default);

    /// <summary>The caller of a request; one whose subject is no id of an account is anonymous.</summary>
    public static Caller Of(ClaimsPrincipal user, TimeProvider clock)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return user.Identity is { IsAuthenticated: true } && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.FindFirstValue("sub"), out var id)
            ? new Caller(id, user.IsInRole(Staff) || user.IsInRole(Superuser), today)
            : Anonymous(today);
    }

    /// <summary>The rows that a caller sees of those that have an owner: public ones and their own; null when it is all of them.</summary>
    public Expression<Func<T, bool>>? PublicOrOwn<T>(Expression<Func<T, bool>> isPublic)
        where T : ICreated =>
        IsStaff ? null
        : UserId is null ? isPublic
        : Expression.Lambda<Func<T, bool>>(Expression.OrElse(IsOwn(isPublic.Parameters[0]), isPublic.Body), isPublic.Parameters);

    /// <summary>A private value of a row: null unless the caller owns the row or is staff.</summary>
    public Expression<Func<T, TValue?>> Private<T, TValue>(Expression<Func<T, TValue?>> value)
        where T : ICreated
    {
        var none = Expression.Constant(null, typeof(TValue?));
        return IsStaff ? value : Expression.Lambda<Func<T, TValue?>>(
            UserId is null ? none : Expression.Condition(IsOwn(value.Parameters[0]), value.Body, none), value.Parameters);
    }

    /// <summary>Whether the caller, who has an account, owns a row.</summary>
    /// <remarks>The id is read from this object, as from a variable of a lambda: values become parameters of statements, constants parts of them.</remarks>
    private BinaryExpression IsOwn(ParameterExpression row) =>
        Expression.Equal(Expression.Property(row, nameof(ICreated.CreatorId)), Expression.Property(Expression.Constant(this), nameof(UserId)));

    private static Caller Anonymous(DateOnly today)
    {
        var known = _anonymous;
        return known.Today == today ? known : _anonymous = known with { Today = today };
    }
}
