using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>Somebody who was named in an election.</summary>
[Node]
[ObjectType<Nominee>]
internal sealed class NomineeType : EntityType<Nominee, NomineeRules>
{
    private static readonly RelatedRow<Nominee, User, UserRules> VisibleUser = new(nominee => nominee.User);
    private static readonly RelatedRows<Nominee, Nomination, NominationRules> VisibleNominations = new(nominee => nominee.Nominations);

    /// <summary>The election.</summary>
    public static Expression<Func<Nominee, Election>> Election() => nominee => nominee.Election;

    /// <summary>The one who was named; null for members who do not show themselves.</summary>
    public static Expression<Func<Nominee, User?>> User(Caller caller) => VisibleUser.For(caller);

    /// <summary>The id of the row of the one who was named.</summary>
    public static Expression<Func<Nominee, Guid>> UserUuid() => nominee => nominee.UserId;

    /// <summary>Who named them, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Nominee, IEnumerable<Nomination>>> Nominations(Caller caller) => VisibleNominations.For(caller);

    /// <summary>Who named them, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Nominee, IEnumerable<Nomination>>> NominationsOffset(Caller caller) => VisibleNominations.For(caller);

    internal static void Configure(IObjectTypeDescriptor<Nominee> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(nominee => nominee.Accepted).Description("Whether they have agreed to stand.");
    }
}
