namespace PyDotOrg.Graph.Server.Tests;

/// <summary>A test that runs commands as a reader would; skipped where the shell or curl is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CurlFactAttribute : FactAttribute
{
    public CurlFactAttribute()
    {
        if (!IsThere("bash") || !IsThere("curl"))
        {
            Skip = "skipped: needs bash and curl";
        }
    }

    private static bool IsThere(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
