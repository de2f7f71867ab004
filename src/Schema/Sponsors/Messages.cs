namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>What mutations say of sponsors and sponsorships that they do not take.</summary>
internal static class Messages
{
    public const string EndsBeforeStart = "The last day must not come before the first.";

    public const string Locked = "The sponsorship is locked; only that may be changed.";

    public const string NoLevels = "There are no levels of sponsorship.";
}
