namespace PyDotOrg.Graph.Mail.Templates;

/// <summary>What templates and their values may be, so that the largest mail is made in a moment.</summary>
public static class TemplateLimits
{
    /// <summary>Characters of one part of a template.</summary>
    public const int MaxCharacters = 65_536;

    /// <summary>Tags of one part of a template.</summary>
    public const int MaxTags = 500;

    /// <summary>Blocks in each other.</summary>
    public const int MaxBlocks = 8;

    /// <summary>Blocks in each other that repeat; with <see cref="MaxEntries"/> that is what a text can repeat.</summary>
    public const int MaxRepeats = 2;

    /// <summary>Tags in the innermost of those, all such blocks of one part together: each is filled in ten thousand times.</summary>
    public const int MaxRepeatedTags = 50;

    /// <summary>Entries of a list or an object among the values.</summary>
    public const int MaxEntries = 100;

    /// <summary>Lists and objects in each other among the values.</summary>
    public const int MaxDepth = 8;

    /// <summary>Characters of all values as JSON.</summary>
    public const int MaxValues = 65_536;

    /// <summary>Characters of a text that was made.</summary>
    public const int MaxText = 262_144;

    /// <summary>Characters of a subject that was made; the rest is left out.</summary>
    public const int MaxSubject = 255;
}
