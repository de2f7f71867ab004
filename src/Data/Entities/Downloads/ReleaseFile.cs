namespace PyDotOrg.Graph.Data.Entities.Downloads;

/// <summary>A file to download (rest-v1.md 9.9).</summary>
public sealed class ReleaseFile : Entity, ISlugged
{
    /// <summary>Foreign key of <see cref="Release"/>.</summary>
    public Guid ReleaseId { get; set; }

    /// <summary>Visible exactly where the release is.</summary>
    public Release Release { get; set; } = null!; // filled by EF Core when included

    /// <summary>Foreign key of <see cref="OperatingSystem"/>.</summary>
    public Guid OperatingSystemId { get; set; }

    /// <summary>The system it is for.</summary>
    public OperatingSystem OperatingSystem { get; set; } = null!; // filled by EF Core when included

    /// <summary>For example "Windows installer (64-bit)".</summary>
    public string Name { get; set; } = "";

    /// <summary>Unique.</summary>
    public string Slug { get; set; } = "";

    /// <summary>May be empty.</summary>
    public string Description { get; set; } = "";

    /// <summary>Source code rather than something to install.</summary>
    public bool IsSource { get; set; }

    /// <summary>Unique; begins with the configured prefix.</summary>
    public string Url { get; set; } = "";

    /// <summary><see cref="Url"/> plus ".asc"; empty when there is none, as with the other four side files.</summary>
    public string GpgSignatureFile { get; set; } = "";

    /// <summary><see cref="Url"/> plus ".sig".</summary>
    public string SigstoreSignatureFile { get; set; } = "";

    /// <summary><see cref="Url"/> plus ".crt".</summary>
    public string SigstoreCertFile { get; set; } = "";

    /// <summary><see cref="Url"/> plus ".sigstore".</summary>
    public string SigstoreBundleFile { get; set; } = "";

    /// <summary><see cref="Url"/> plus ".spdx.json".</summary>
    public string SbomSpdx2File { get; set; } = "";

    /// <summary>Hexadecimal; empty when not known.</summary>
    public string Md5Sum { get; set; } = "";

    /// <summary>Hexadecimal; empty when not known.</summary>
    public string Sha256Sum { get; set; } = "";

    /// <summary>Bytes; 0 when not known.</summary>
    public long Filesize { get; set; }

    /// <summary>The main download of its release and system; at most one of them has it.</summary>
    public bool DownloadButton { get; set; }

    /// <summary>Downloads a day, deleted with the file.</summary>
    public ICollection<DownloadStatistic> Statistics { get; } = [];
}
