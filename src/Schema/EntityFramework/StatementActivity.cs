using System.Diagnostics;

namespace PyDotOrg.Graph.Schema.EntityFramework;

/// <summary>Shows each statement that runs to whoever listens: traces in production, tests that count.</summary>
public static class StatementActivity
{
    /// <summary>The name of the source.</summary>
    public const string SourceName = "PyDotOrg.Graph.Statements";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Begins a statement; dispose the result when its rows are read.</summary>
    /// <returns>Null when nobody listens.</returns>
    internal static Activity? Start(string system, string sql)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        var activity = Source.StartActivity("statement", ActivityKind.Client);
        activity?.SetTag("db.system.name", system);
        activity?.SetTag("db.query.text", sql);
        return activity;
    }

    /// <summary>Says how many rows the statement gave.</summary>
    internal static void SetRows(this Activity? activity, int count) => activity?.SetTag("db.response.returned_rows", count);
}
