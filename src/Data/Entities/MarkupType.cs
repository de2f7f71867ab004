namespace PyDotOrg.Graph.Data.Entities;

/// <summary>The language that a text is written in.</summary>
/// <remarks>Source: rest-v1.md 8.8; plain text is our own addition.</remarks>
public enum MarkupType
{
    /// <summary>Markdown.</summary>
    Markdown = 0,

    /// <summary>reStructuredText.</summary>
    Restructuredtext = 1,

    /// <summary>HTML; sanitised before it is shown.</summary>
    Html = 2,

    /// <summary>Text without markup; blank lines part paragraphs.</summary>
    Plain = 3,
}
