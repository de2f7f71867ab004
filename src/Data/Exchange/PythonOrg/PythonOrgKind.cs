namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>The resources of python.org's API that are read (python-org-legacy.md 2.3 and 3.3).</summary>
internal enum PythonOrgKind
{
    /// <summary>downloads/os.</summary>
    OperatingSystem = 0,

    /// <summary>downloads/release.</summary>
    Release = 1,

    /// <summary>downloads/release_file.</summary>
    ReleaseFile = 2,

    /// <summary>pages/page: only to know the pages that releases lead to.</summary>
    Page = 3,
}
