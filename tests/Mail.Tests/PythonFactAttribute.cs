namespace PyDotOrg.Graph.Mail.Tests;

/// <summary>A test that reads mails with Python's parser; skipped where Python is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(static folder => File.Exists(Path.Combine(folder, "python3")));
        Skip = isThere ? null : "skipped: needs python3";
    }
}
