using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>What a sponsor pays for, and when.</summary>
[Node]
[ObjectType<Sponsorship>]
internal sealed class SponsorshipType : EntityType<Sponsorship, SponsorshipRules>
{
    private static readonly RelatedRow<Sponsorship, Sponsor, SponsorRules> VisibleSponsor = new(sponsorship => sponsorship.Sponsor);
    private static readonly RelatedRow<Sponsorship, SponsorshipContract, SponsorshipContractRules> VisibleContract = new(sponsorship => sponsorship.Contract);
    private static readonly RelatedRow<Sponsorship, User, UserRules> VisibleApplicant = new(sponsorship => sponsorship.SubmittedBy);

    /// <summary>Who pays; null when the caller may not see the sponsor.</summary>
    public static Expression<Func<Sponsorship, Sponsor?>> Sponsor(Caller caller) => VisibleSponsor.For(caller);

    /// <summary>What is paid for.</summary>
    public static Expression<Func<Sponsorship, SponsorshipLevel>> Level() => sponsorship => sponsorship.Level;

    /// <summary>The id of the sponsor's row.</summary>
    public static Expression<Func<Sponsorship, Guid>> SponsorUuid() => sponsorship => sponsorship.SponsorId;

    /// <summary>The contract; null when there is none yet, and for everybody but staff and, once it was sent, the owner.</summary>
    public static Expression<Func<Sponsorship, SponsorshipContract?>> Contract(Caller caller) => VisibleContract.For(caller);

    /// <summary>Whether the caller sees the private values of the sponsorship: its owner and staff do.</summary>
    public static Expression<Func<Sponsorship, bool>> ViewerSeesPrivate(Caller caller) => caller.SeesPrivate(SponsorshipRules.Owners);

    /// <summary>The fee in whole US dollars; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, int?>> SponsorshipFee(Caller caller) => Own<int?>(caller, sponsorship => sponsorship.SponsorshipFee);

    /// <summary>Whether nothing may be changed any more; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, bool?>> Locked(Caller caller) => Own<bool?>(caller, sponsorship => sponsorship.Locked);

    /// <summary>Whether the package was put together for this sponsor; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, bool?>> ForModifiedPackage(Caller caller) => Own<bool?>(caller, sponsorship => sponsorship.ForModifiedPackage);

    /// <summary>Whether it continues an earlier one; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, bool?>> Renewal(Caller caller) => Own<bool?>(caller, sponsorship => sponsorship.Renewal);

    /// <summary>The day of the application; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, DateOnly?>> AppliedOn(Caller caller) => Own<DateOnly?>(caller, sponsorship => sponsorship.AppliedOn);

    /// <summary>The day of the approval; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, DateOnly?>> ApprovedOn(Caller caller) => Own<DateOnly?>(caller, sponsorship => sponsorship.ApprovedOn);

    /// <summary>The day of the rejection; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, DateOnly?>> RejectedOn(Caller caller) => Own<DateOnly?>(caller, sponsorship => sponsorship.RejectedOn);

    /// <summary>The day on which it was finalized; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, DateOnly?>> FinalizedOn(Caller caller) => Own<DateOnly?>(caller, sponsorship => sponsorship.FinalizedOn);

    /// <summary>What the applicant wants to reach, one goal a line; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, string?>> Goals(Caller caller) => Own<string>(caller, sponsorship => sponsorship.Goals);

    /// <summary>What the applicant wrote besides; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, string?>> AdditionalMessage(Caller caller) => Own<string>(caller, sponsorship => sponsorship.AdditionalMessage);

    /// <summary>The id of the account that applied for it; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, Guid?>> SubmittedByUuid(Caller caller) => Own<Guid?>(caller, sponsorship => sponsorship.SubmittedById);

    /// <summary>Who applied for it; null for everybody but the owner and staff, and for members who do not show themselves.</summary>
    public static Expression<Func<Sponsorship, User?>> SubmittedBy(Caller caller) => VisibleApplicant.PrivateFor(caller, caller.SeesPrivate(SponsorshipRules.Owners));

    /// <summary>The id of the account that entered it; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, Guid?>> CreatorUuid(Caller caller) => Own<Guid?>(caller, sponsorship => sponsorship.CreatorId);

    /// <summary>The id of the account that changed it last; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsorship, Guid?>> LastModifiedByUuid(Caller caller) => Own<Guid?>(caller, sponsorship => sponsorship.LastModifiedById);

    internal static void Configure(IObjectTypeDescriptor<Sponsorship> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(sponsorship => sponsorship.Status).Description("Where it stands between application and contract.");
        descriptor.Field(sponsorship => sponsorship.StartDate).Description("The first day; null when it is not agreed yet.");
        descriptor.Field(sponsorship => sponsorship.EndDate).Description("The last day; null when the end is open.");
        descriptor.Field(sponsorship => sponsorship.Year).Description("The year of the programme; null when it is not told.");
    }

    private static Expression<Func<Sponsorship, TValue?>> Own<TValue>(Caller caller, Expression<Func<Sponsorship, TValue?>> value) =>
        caller.Private(value, SponsorshipRules.Owners);
}
