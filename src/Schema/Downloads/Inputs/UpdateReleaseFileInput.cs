using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What is to be changed of a file of a release.</summary>
internal sealed record UpdateReleaseFileInput : IUpdateInput
{
    [ID<ReleaseFile>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.OperatingSystemId"/>
    [GraphQLName("osId")]
    [ID<OperatingSystem>]
    [NeverNull]
    public Optional<Guid?> OperatingSystemId { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.Description"/>
    [Text]
    public Optional<string?> Description { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.IsSource"/>
    [NeverNull]
    public Optional<bool?> IsSource { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.DownloadButton"/>
    [NeverNull]
    public Optional<bool?> DownloadButton { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.Url"/>
    [WebAddress(TextLimits.Url)]
    [NeverNull]
    public Optional<Uri?> Url { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.GpgSignatureFile"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> GpgSignatureFile { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.SigstoreSignatureFile"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> SigstoreSignatureFile { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.SigstoreCertFile"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> SigstoreCertFile { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.SigstoreBundleFile"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> SigstoreBundleFile { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.SbomSpdx2File"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> SbomSpdx2File { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.Md5Sum"/>
    [Text(TextLimits.Checksum)]
    public Optional<string?> Md5Sum { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.Sha256Sum"/>
    [Text(TextLimits.Checksum)]
    public Optional<string?> Sha256Sum { get; init; }

    /// <inheritdoc cref="CreateReleaseFileInput.Filesize"/>
    [Number(0)]
    [NeverNull]
    public Optional<long?> Filesize { get; init; }
}
