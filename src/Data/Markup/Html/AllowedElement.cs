namespace PyDotOrg.Graph.Data.Markup.Html;

/// <summary>An element that may be shown.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Attributes">The attributes that it may have.</param>
internal sealed record AllowedElement(string Name, string[] Attributes)
{
    /// <summary>Has no content and no end.</summary>
    public bool IsVoid { get; init; }

    /// <summary>Ends an open paragraph.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Cannot stand in itself: the inner one is left out.</summary>
    public bool ClosesOwn { get; init; }

    /// <summary>One of these must be open around it, or it would end elements of the page that the text is shown in; empty when none need be.</summary>
    public string[] Parents { get; init; } = [];

    /// <summary>Open elements that it ends, inside of <see cref="Parents"/>.</summary>
    public string[] Ends { get; init; } = [];
}
