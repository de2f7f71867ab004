namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>How much of a file is read at once.</summary>
internal static class LineLimits
{
    /// <summary>The most bytes of a line: a row with texts that fill a whole request, escaped, fits in.</summary>
    internal const int MaxLineBytes = 16 * 1024 * 1024;

    /// <summary>The most bytes of a manifest.</summary>
    internal const int MaxManifestBytes = 1024 * 1024;

    /// <summary>The most problems that are told; what follows is often their consequence.</summary>
    internal const int MaxProblems = 20;

    /// <summary>The most characters of a value that a message repeats.</summary>
    internal const int MaxQuotedCharacters = 80;

    /// <summary>Rows that are written at once.</summary>
    internal const int RowsPerBatch = 500;

    /// <summary>Progress is told after so many rows.</summary>
    internal const int RowsPerNotice = 100_000;
}
