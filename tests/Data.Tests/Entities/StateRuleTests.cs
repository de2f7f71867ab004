using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Sponsors;

namespace PyDotOrg.Graph.Data.Tests.Entities;

/// <summary>The table of rest-v1.md 7.21.</summary>
public sealed class StateRuleTests
{
    [Fact]
    public void A_job_takes_the_steps_of_the_contract() => Assert.Equal(
        [
            "Submit: Draft to Review", "Approve: Review to Approved", "Reject: Review to Rejected", "Rework: Rejected to Draft",
            "Archive: Draft, Review, Approved, Rejected, Expired to Archived", "Expire: Approved to Expired",
        ],
        [
            Line("Submit", JobSteps.Submit), Line("Approve", JobSteps.Approve), Line("Reject", JobSteps.Reject),
            Line("Rework", JobSteps.Rework), Line("Archive", JobSteps.Archive), Line("Expire", JobSteps.Expire),
        ]);

    [Fact]
    public void A_sponsorship_takes_the_steps_of_the_contract() => Assert.Equal(
        ["Approve: Applied to Approved", "Reject: Applied, Approved to Rejected", "Finalize: Approved to Finalized"],
        [
            Line("Approve", SponsorshipSteps.Approve), Line("Reject", SponsorshipSteps.Reject), Line("Finalize", SponsorshipSteps.Finalize),
        ]);

    private static string Line<TState>(string verb, StateRule<TState> rule)
        where TState : struct, Enum => $"{verb}: {string.Join(", ", Enum.GetValues<TState>().Where(rule.Allows))} to {rule.To}";
}
