using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Users;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The fields of an entity that always has an author, who is no secret.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TRules">Its rules.</typeparam>
internal abstract class AuthoredType<T, TRules> : EntityType<T, TRules>
    where T : Entity, ICreated
    where TRules : IEntityRules<T>
{
    private static readonly RelatedRow<T, User, UserRules> VisibleCreator = new(row => row.Creator);

    /// <summary>The id of the account that made it.</summary>
    public static Expression<Func<T, Guid>> CreatorUuid() => row => row.CreatorId!.Value;

    /// <summary>Who made it; null for members who do not show themselves.</summary>
    public static Expression<Func<T, User?>> Creator(Caller caller) => VisibleCreator.For(caller);
}
