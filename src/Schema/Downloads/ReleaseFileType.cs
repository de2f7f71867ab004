using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>A file of a release to download.</summary>
[Node]
[ObjectType<ReleaseFile>]
internal sealed class ReleaseFileType : EntityType<ReleaseFile, ReleaseFileRules>
{
    /// <summary>The address of the file.</summary>
    [GraphQLType("URL!")]
    public static Expression<Func<ReleaseFile, string>> Url() => file => file.Url;

    /// <summary>The operating system that the file is for.</summary>
    public static Expression<Func<ReleaseFile, OperatingSystem>> Os() => file => file.OperatingSystem;

    /// <summary>The release that the file belongs to.</summary>
    public static Expression<Func<ReleaseFile, Release>> Release() => file => file.Release;

    /// <summary>The address of the OpenPGP signature; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<ReleaseFile, string?>> GpgSignatureFile() =>
        file => file.GpgSignatureFile == "" ? null : file.GpgSignatureFile;

    /// <summary>The address of the Sigstore signature; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<ReleaseFile, string?>> SigstoreSignatureFile() =>
        file => file.SigstoreSignatureFile == "" ? null : file.SigstoreSignatureFile;

    /// <summary>The address of the Sigstore certificate; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<ReleaseFile, string?>> SigstoreCertFile() =>
        file => file.SigstoreCertFile == "" ? null : file.SigstoreCertFile;

    /// <summary>The address of the Sigstore bundle; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<ReleaseFile, string?>> SigstoreBundleFile() =>
        file => file.SigstoreBundleFile == "" ? null : file.SigstoreBundleFile;

    /// <summary>The address of the bill of materials in SPDX 2; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<ReleaseFile, string?>> SbomSpdx2File() =>
        file => file.SbomSpdx2File == "" ? null : file.SbomSpdx2File;

    /// <summary>The MD5 checksum in hexadecimal digits; null when it is not known.</summary>
    public static Expression<Func<ReleaseFile, string?>> Md5Sum() => file => file.Md5Sum == "" ? null : file.Md5Sum;

    /// <summary>The SHA-256 checksum in hexadecimal digits; null when it is not known.</summary>
    public static Expression<Func<ReleaseFile, string?>> Sha256Sum() => file => file.Sha256Sum == "" ? null : file.Sha256Sum;

    /// <summary>The size for people, such as "25.9 MB"; null when it is not known.</summary>
    public static string? SizeText([Parent(requires: nameof(ReleaseFile.Filesize))] ReleaseFile file) => FileSize.Format(file.Filesize);

    internal static void Configure(IObjectTypeDescriptor<ReleaseFile> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(file => file.Name).Description("The name, such as \"Windows installer (64-bit)\".");
        descriptor.Field(file => file.Slug).Description("The unique name in addresses.");
        descriptor.Field(file => file.Description).Description("What the file is; may be empty.");
        descriptor.Field(file => file.IsSource).Description("Whether it is source code rather than something to install.");
        descriptor.Field(file => file.Filesize).Description("The size in bytes; 0 when it is not known.");
        descriptor.Field(file => file.DownloadButton).Description("Whether it is the main download of its release and operating system.");
    }
}
