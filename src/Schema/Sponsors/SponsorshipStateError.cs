using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>The sponsorship is not in a state in which this may be done.</summary>
internal sealed record SponsorshipStateError(string Message, SponsorshipStatus Current, IReadOnlyList<SponsorshipStatus> Allowed)
    : StateError<SponsorshipStatus>(Message, Current, Allowed)
{
    /// <summary>Why a sponsorship cannot take a step now.</summary>
    public static SponsorshipStateError For(Sponsorship sponsorship, IReadOnlyList<SponsorshipStatus> allowed) =>
        new(Shared.Mutations.Messages.WrongState(SponsorshipRules.Words.Noun, sponsorship.Status, allowed), sponsorship.Status, allowed);
}
