namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>The sponsorship is locked: only that may be changed, and nothing together with it.</summary>
/// <param name="Message">What may be changed.</param>
internal sealed record SponsorshipLockedError(string Message);
