using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>That somebody was named by somebody.</summary>
[Node]
[ObjectType<Nomination>]
internal sealed class NominationType : EntityType<Nomination, NominationRules>
{
    private static readonly RelatedRow<Nomination, Nominee, NomineeRules> VisibleNominee = new(nomination => nomination.Nominee);
    private static readonly RelatedRow<Nomination, User, UserRules> VisibleNominator = new(nomination => nomination.Nominator);

    /// <summary>The one who was named; null as long as they have not accepted, for everybody but themselves and staff.</summary>
    public static Expression<Func<Nomination, Nominee?>> Nominee(Caller caller) => VisibleNominee.For(caller);

    /// <summary>The id of the nominee's row.</summary>
    public static Expression<Func<Nomination, Guid>> NomineeUuid() => nomination => nomination.NomineeId;

    /// <summary>The one who named them; null for members who do not show themselves.</summary>
    public static Expression<Func<Nomination, User?>> Nominator(Caller caller) => VisibleNominator.For(caller);

    /// <summary>The id of the row of the one who named them.</summary>
    public static Expression<Func<Nomination, Guid>> NominatorUuid() => nomination => nomination.NominatorId;

    internal static void Configure(IObjectTypeDescriptor<Nomination> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(nomination => nomination.Endorsement).Description("What speaks for them; null when it is not told.");
    }
}
