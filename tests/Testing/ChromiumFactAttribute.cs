using Xunit;

namespace PyDotOrg.Graph.Testing;

/// <summary>A test that drives a real browser; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    private const string DebianPath = "/usr/bin/chromium";

    public ChromiumFactAttribute()
    {
        if (Executable is null)
        {
            Skip = "skipped: needs Chromium (CHROMIUM or /usr/bin/chromium)";
        }
    }

    /// <summary>The browser named by the environment variable CHROMIUM, else Debian's; null when there is none.</summary>
    public static string? Executable { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), DebianPath }.FirstOrDefault(File.Exists);
}
