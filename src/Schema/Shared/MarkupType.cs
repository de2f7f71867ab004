namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The language that a text is written in.</summary>
public enum MarkupType
{
    /// <summary>Text without markup; blank lines part paragraphs.</summary>
    Plain,
}
