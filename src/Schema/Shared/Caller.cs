using System.Linq.Expressions;
using System.Security.Claims;
using PyDotOrg.Graph.Accounts.Identity;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.GraphQL.Querying.Expressions;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>Who asks and when, as far as visibility depends on it (contract: REST, section 1.7).</summary>
/// <param name="UserId">The id of the account; null for callers without one.</param>
/// <param name="IsStaff">Whether the caller sees all rows and all fields.</param>
/// <param name="Time">The time of the request in UTC; read from <see cref="Now"/> and <see cref="Today"/>.</param>
internal sealed record Caller(Guid? UserId, bool IsStaff, DateTime Time)
{
    /// <summary>How long an answer is right that depends on the time of day.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    /// <summary>The role of those who see everything.</summary>
    public const string Staff = CallerClaims.Staff;

    /// <summary>The role of those who may do everything; they are staff, too.</summary>
    public const string Superuser = CallerClaims.Superuser;

    /// <summary>Whether the caller may do everything.</summary>
    public bool IsSuperuser { get; private init; }

    /// <summary>The login by which the caller is known; null for callers with an API key and for anonymous ones.</summary>
    public Guid? SignInId { get; private init; }

    /// <summary>Whether a program calls with an API key, rather than a person.</summary>
    public bool IsByKey { get; private init; }

    /// <summary>Whether the caller's API key changes nothing.</summary>
    public bool IsReadOnly { get; private init; }

    /// <summary>Is told when answers end to be right because time goes by; null when nobody wants to know.</summary>
    public ReadSet? Reads { get; init; }

    /// <summary>The time of the request in UTC.</summary>
    public DateTime Now
    {
        get
        {
            Reads?.EndAt(new DateTimeOffset(Time) + Moment);
            return Time;
        }
    }

    /// <summary>The day of the request in UTC.</summary>
    public DateOnly Today
    {
        get
        {
            Reads?.EndAt(new DateTimeOffset(Time.Date, TimeSpan.Zero).AddDays(1));
            return DateOnly.FromDateTime(Time);
        }
    }

    /// <summary>Whether rules are the same for others, too; what is made of the rule of one member is not worth keeping.</summary>
    public bool IsOfAKind => UserId is null || IsStaff;

    /// <summary>Somebody without an account.</summary>
    public static Caller Everybody(DateTime now) => new(null, false, now);

    /// <summary>The caller of a request; one whose subject is no id of an account is anonymous.</summary>
    /// <param name="user">The caller.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="reads">Is told what depends on the time; null when nobody wants to know.</param>
    public static Caller Of(ClaimsPrincipal user, TimeProvider clock, ReadSet? reads = null)
    {
        var now = clock.GetMoment();
        return CallerClaims.IdOf(user) is { } id
            ? new Caller(id, CallerClaims.IsStaff(user), now)
            {
                IsSuperuser = user.IsInRole(Superuser),
                SignInId = CallerClaims.SignInOf(user),
                IsByKey = CallerClaims.IsByKey(user),
                IsReadOnly = CallerClaims.IsReadOnly(user),
            }
            : Everybody(now) with { Reads = reads };
    }

    /// <summary>The rows that a caller sees of those that have an owner: public ones and their own; null when it is all of them.</summary>
    public Expression<Func<T, bool>>? PublicOrOwn<T>(Expression<Func<T, bool>> isPublic)
        where T : ICreated => PublicOrOwn(isPublic, static row => [Creator(row)]);

    /// <summary>The same for rows that belong to others than their creator.</summary>
    /// <param name="isPublic">Which rows everybody sees.</param>
    /// <param name="owners">The ids of the owners of a row.</param>
    public Expression<Func<T, bool>>? PublicOrOwn<T>(Expression<Func<T, bool>> isPublic, params Expression<Func<T, Guid?>>[] owners) =>
        PublicOrOwn(isPublic, row => owners.Select(owner => Substitution.Apply(owner, row)));

    /// <summary>The rows that a caller sees of those that belong to nobody; null when it is all of them.</summary>
    public Expression<Func<T, bool>>? PublicOnly<T>(Expression<Func<T, bool>> isPublic) => IsStaff ? null : isPublic;

    /// <summary>The rows that are the caller's own, whoever else asks; for callers with an account.</summary>
    /// <param name="owner">The id of the owner of a row.</param>
    public Expression<Func<T, bool>> Own<T>(Expression<Func<T, Guid?>> owner)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, bool>>(IsMe(Substitution.Apply(owner, row)), row);
    }

    /// <summary>A private value of a row: null unless the caller owns the row or is staff.</summary>
    public Expression<Func<T, TValue?>> Private<T, TValue>(Expression<Func<T, TValue?>> value)
        where T : ICreated => Private(value, static row => [Creator(row)]);

    /// <summary>The same for a row that belongs to others than its creator.</summary>
    /// <param name="value">The value.</param>
    /// <param name="owners">The ids of the owners of a row.</param>
    public Expression<Func<T, TValue?>> Private<T, TValue>(Expression<Func<T, TValue?>> value, params Expression<Func<T, Guid?>>[] owners) =>
        Private(value, row => owners.Select(owner => Substitution.Apply(owner, row)));

    /// <summary>Whether a caller sees the private values of a row.</summary>
    public Expression<Func<T, bool>> SeesPrivate<T>()
        where T : ICreated => SeesPrivate<T>(static row => [Creator(row)]);

    /// <summary>The same for a row that belongs to others than its creator.</summary>
    /// <param name="owners">The ids of the owners of a row.</param>
    public Expression<Func<T, bool>> SeesPrivate<T>(params Expression<Func<T, Guid?>>[] owners) =>
        SeesPrivate<T>(row => owners.Select(owner => Substitution.Apply(owner, row)));

    private Expression<Func<T, bool>> SeesPrivate<T>(Func<ParameterExpression, IEnumerable<Expression>> owners)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, bool>>(IsOfAKind ? Expression.Constant(IsStaff) : IsOneOf(owners(row)), row);
    }

    private Expression<Func<T, TValue?>> Private<T, TValue>(Expression<Func<T, TValue?>> value, Func<ParameterExpression, IEnumerable<Expression>> owners)
    {
        var none = Expression.Constant(null, typeof(TValue?));
        if (IsStaff || UserId is null)
        {
            return IsStaff ? value : Expression.Lambda<Func<T, TValue?>>(none, value.Parameters);
        }

        var isOwn = IsOneOf(owners(value.Parameters[0]));
        return Expression.Lambda<Func<T, TValue?>>(Expression.Condition(isOwn, value.Body, none), value.Parameters);
    }

    /// <summary>Whether the caller is one of the owners.</summary>
    private Expression IsOneOf(IEnumerable<Expression> owners) => owners.Select(IsMe).Aggregate(Expression.OrElse);

    private Expression<Func<T, bool>>? PublicOrOwn<T>(Expression<Func<T, bool>> isPublic, Func<ParameterExpression, IEnumerable<Expression>> owners)
    {
        if (IsStaff || UserId is null)
        {
            return IsStaff ? null : isPublic;
        }

        var row = isPublic.Parameters[0];
        return Expression.Lambda<Func<T, bool>>(owners(row).Select(IsMe).Append(isPublic.Body).Aggregate(Expression.OrElse), row);
    }

    private static MemberExpression Creator(ParameterExpression row) => Expression.Property(row, nameof(ICreated.CreatorId));

    /// <summary>Whether an id is that of the caller, who has an account.</summary>
    /// <remarks>The caller's id is read from this object, as from a variable of a lambda: such values become parameters of statements.</remarks>
    private Expression IsMe(Expression id) =>
        Expression.Equal(id, Expression.Property(Expression.Constant(this), nameof(UserId)));
}
