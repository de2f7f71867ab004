namespace PyDotOrg.Graph.Server.Tests.Explorer;

/// <summary>A test of the explorer's files; skipped where the server was built without npm.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ExplorerFactAttribute : FactAttribute
{
    public ExplorerFactAttribute()
    {
        if (!File.Exists(Path.Combine(AppContext.BaseDirectory, "explorer", "index.html")))
        {
            Skip = "skipped: needs Node.js (npm was not there when the server was built)";
        }
    }
}
