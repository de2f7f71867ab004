using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>An election to the Foundation's board.</summary>
[Node]
[ObjectType<Election>]
internal sealed class ElectionType : EntityType<Election, ElectionRules>
{
    private static readonly RelatedRows<Election, Nominee, NomineeRules> VisibleNominees = new(election => election.Nominees);

    /// <summary>Where the election stands today; it follows from the days.</summary>
    public static Expression<Func<Election, ElectionStatus>> Status(Caller caller) => ElectionSchedule.StatusOn(caller.Today);

    /// <summary>Who was named, the newest first: those who have accepted, and the caller's own.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Election, IEnumerable<Nominee>>> Nominees(Caller caller) => VisibleNominees.For(caller);

    /// <summary>Who was named, the newest first: those who have accepted, and the caller's own, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Election, IEnumerable<Nominee>>> NomineesOffset(Caller caller) => VisibleNominees.For(caller);

    internal static void Configure(IObjectTypeDescriptor<Election> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(election => election.Slug).Description("The unique name in addresses.");
        descriptor.Field(election => election.Name).Description("The name, such as \"Board 2027\".");
        descriptor.Field(election => election.Description).Description("What the election is about; null when it is not told.");
        descriptor.Field(election => election.NominationsOpen).Description("The first day on which people are named.");
        descriptor.Field(election => election.NominationsClose).Description("The last day on which people are named.");
        descriptor.Field(election => election.VotingOpen).Description("The first day of voting.");
        descriptor.Field(election => election.VotingClose).Description("The last day of voting.");
    }
}
