using System.Globalization;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>Says sizes as people do, in powers of 1000.</summary>
internal static class FileSize
{
    private static readonly string[] Units = ["B", "kB", "MB", "GB", "TB"];

    /// <summary>A size in the largest unit that leaves a number of at least one; null for an unknown size, which is 0.</summary>
    public static string? Format(long bytes)
    {
        if (bytes <= 0)
        {
            return null;
        }

        var unit = 0;
        var size = (decimal)bytes;
        while (size >= 1000 && unit < Units.Length - 1)
        {
            size /= 1000;
            unit++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{size:0.#} {Units[unit]}");
    }
}
