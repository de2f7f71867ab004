using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Explorer;

/// <summary>A test of the explorer; skipped where the server was built without npm.</summary>
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

    /// <summary>Whether the test needs a browser, too.</summary>
    public bool InChromium
    {
        get => Skip is null && ChromiumFactAttribute.Executable is not null;
        init => Skip ??= value ? new ChromiumFactAttribute().Skip : null;
    }
}
