using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>A file of a release that is to be entered (contract: REST, section 8.3).</summary>
internal sealed record CreateReleaseFileInput
{
    /// <summary>The release that the file belongs to.</summary>
    [ID<Release>]
    public required Guid ReleaseId { get; init; }

    /// <summary>The operating system that the file is for.</summary>
    [GraphQLName("osId")]
    [ID<OperatingSystem>]
    public required Guid OperatingSystemId { get; init; }

    /// <summary>The name, such as "Windows installer (64-bit)".</summary>
    [Text(TextLimits.Name, Least = 1)]
    public required string Name { get; init; }

    /// <summary>The unique name in addresses.</summary>
    [Slug]
    public required string Slug { get; init; }

    /// <summary>What the file is; null when nothing is told.</summary>
    [Text]
    public string? Description { get; init; }

    /// <summary>Whether it is source code rather than something to install.</summary>
    [DefaultValue(false)]
    public bool IsSource { get; init; }

    /// <summary>Whether it is the main download of its release and operating system; there is one at most.</summary>
    [DefaultValue(false)]
    public bool DownloadButton { get; init; }

    /// <summary>The address of the file, which no other file has; it begins with "https://www.python.org/".</summary>
    [WebAddress(TextLimits.Url)]
    public required Uri Url { get; init; }

    /// <summary>The address of the OpenPGP signature: that of the file and ".asc"; null for none.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? GpgSignatureFile { get; init; }

    /// <summary>The address of the Sigstore signature: that of the file and ".sig"; null for none.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? SigstoreSignatureFile { get; init; }

    /// <summary>The address of the Sigstore certificate: that of the file and ".crt"; null for none.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? SigstoreCertFile { get; init; }

    /// <summary>The address of the Sigstore bundle: that of the file and ".sigstore"; null for none.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? SigstoreBundleFile { get; init; }

    /// <summary>The address of the bill of materials in SPDX 2: that of the file and ".spdx.json"; null for none.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? SbomSpdx2File { get; init; }

    /// <summary>The MD5 checksum in hexadecimal digits; null when it is not known.</summary>
    [Text(TextLimits.Checksum)]
    public string? Md5Sum { get; init; }

    /// <summary>The SHA-256 checksum in hexadecimal digits; null when it is not known.</summary>
    [Text(TextLimits.Checksum)]
    public string? Sha256Sum { get; init; }

    /// <summary>The size in bytes; 0 when it is not known.</summary>
    [Number(0)]
    [DefaultValue(0L)]
    public long Filesize { get; init; }
}
