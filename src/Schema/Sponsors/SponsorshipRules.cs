using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>Everybody sees finalized sponsorships, those who entered one or applied for it see it, staff see all.</summary>
internal sealed class SponsorshipRules : IEntityWrites<Sponsorship>
{
    private static readonly Expression<Func<Sponsorship, bool>> IsFinalized =
        sponsorship => sponsorship.Status == SponsorshipStatus.Finalized;

    /// <summary>Whose a sponsorship is: that of who entered it, and of who applied for it.</summary>
    public static Expression<Func<Sponsorship, Guid?>>[] Owners { get; } = [sponsorship => sponsorship.CreatorId, sponsorship => sponsorship.SubmittedById];

    public static EntityWords Words { get; } =
        new("sponsorship", "sponsorships", "A sponsorship", "Sponsorships, the newest first");

    public static Expression<Func<Sponsorship, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsFinalized, Owners);

    public static IOrderedQueryable<Sponsorship> InOrder(IQueryable<Sponsorship> rows) =>
        rows.OrderByDescending(sponsorship => sponsorship.CreatedAt);

    public static void Describe(ListFields<Sponsorship> fields) => fields
        .Add(sponsorship => sponsorship.Status)
        .Add(sponsorship => sponsorship.StartDate)
        .Add(sponsorship => sponsorship.EndDate)
        .Add(sponsorship => sponsorship.Year)
        .Add(sponsorship => sponsorship.CreatedAt)
        .Filter(sponsorship => sponsorship.SponsorId, "sponsorUuid", "The id of the sponsor's row.")
        .Filter(sponsorship => sponsorship.LevelId, "levelUuid", "The id of the level's row.");

    public static IReadOnlyList<Type> UpdateErrors { get; } = [typeof(SponsorshipLockedError)];

    public static IEnumerable<ValidationError> Check(Sponsorship row) =>
        row.EndDate < row.StartDate ? [new ValidationError(Messages.EndsBeforeStart, [MutationInput.NameOf(nameof(Sponsorship.EndDate))])] : [];

    public static async ValueTask CompleteAsync(Write<Sponsorship> write)
    {
        if (write.IsNew)
        {
            write.Row.AppliedOn ??= write.Caller.Today;
            write.Row.SubmittedById ??= write.Caller.UserId;
        }
        else
        {
            RefuseWhatIsLocked(write);
            await SponsorshipContractRules.OutdateAsync(write);
        }

        if (write.Input is ApplyForSponsorshipInput application)
        {
            await SponsorApplication.EnterAsync(application, write);
        }
    }

    private static void RefuseWhatIsLocked(Write<Sponsorship> write)
    {
        var row = write.Db.Entry(write.Row);
        if (row.Property(static sponsorship => sponsorship.Locked).OriginalValue
            && row.Properties.Any(static value => value.IsModified && value.Metadata.Name != nameof(Sponsorship.Locked)))
        {
            write.Refuse(new SponsorshipLockedError(Messages.Locked));
        }
    }
}
