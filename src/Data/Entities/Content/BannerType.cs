namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>How a banner looks (rest-v1.md 9.29).</summary>
public enum BannerType
{
    /// <summary>News.</summary>
    Info = 0,

    /// <summary>Good news.</summary>
    Success = 1,

    /// <summary>Something to be careful about.</summary>
    Warning = 2,

    /// <summary>Something that does not work.</summary>
    Error = 3,
}
