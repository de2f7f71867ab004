namespace PyDotOrg.Graph.Data.Entities.Downloads;

/// <summary>The major line of a release.</summary>
/// <remarks>Source: python-org-legacy.md 1.</remarks>
public enum PythonVersion
{
    /// <summary>Python 1.</summary>
    Python1 = 1,

    /// <summary>Python 2.</summary>
    Python2 = 2,

    /// <summary>Python 3.</summary>
    Python3 = 3,

    /// <summary>The Python install manager.</summary>
    Manager = 100,
}
