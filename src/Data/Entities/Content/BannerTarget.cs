namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>Whom a banner is for (rest-v1.md 9.29).</summary>
public enum BannerTarget
{
    /// <summary>People: shown on pages.</summary>
    Frontend = 0,

    /// <summary>Programs: sent in a header of answers (rest-v1.md 1.6).</summary>
    Api = 1,
}
