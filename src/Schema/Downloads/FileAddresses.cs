using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>Where files of releases are (contract: REST, section 8.3).</summary>
internal static class FileAddresses
{
    /// <summary>What stands at the end of the address of a file beside a file.</summary>
    private static readonly FrozenDictionary<string, (string Suffix, Func<ReleaseFile, string> Read)> SideFiles =
        new Dictionary<string, (string, Func<ReleaseFile, string>)>
        {
            [nameof(ReleaseFile.GpgSignatureFile)] = (".asc", static file => file.GpgSignatureFile),
            [nameof(ReleaseFile.SigstoreSignatureFile)] = (".sig", static file => file.SigstoreSignatureFile),
            [nameof(ReleaseFile.SigstoreCertFile)] = (".crt", static file => file.SigstoreCertFile),
            [nameof(ReleaseFile.SigstoreBundleFile)] = (".sigstore", static file => file.SigstoreBundleFile),
            [nameof(ReleaseFile.SbomSpdx2File)] = (".spdx.json", static file => file.SbomSpdx2File),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Tells what is wrong with the addresses of a file. One that began otherwise before, and is not changed, may stay.</summary>
    public static void Check(Write<ReleaseFile> write)
    {
        var prefix = write.Services.GetRequiredService<IOptions<DownloadOptions>>().Value.FilePrefix;
        var url = write.Db.Entry(write.Row).Property(static file => file.Url);
        if ((write.IsNew || url.IsModified) && !url.CurrentValue.StartsWith(prefix, StringComparison.Ordinal))
        {
            write.RefuseValue(Messages.AddressElsewhere(prefix), MutationInput.NameOf(nameof(ReleaseFile.Url)));
        }

        foreach (var error in CheckSideFiles(write.Row))
        {
            write.RefuseValue(error.Message, error.Path);
        }
    }

    private static IEnumerable<ValidationError> CheckSideFiles(ReleaseFile file)
    {
        foreach (var (name, (suffix, read)) in SideFiles)
        {
            if (read(file) is { Length: > 0 } address && address != file.Url + suffix)
            {
                yield return new ValidationError(Messages.NotBeside(suffix), [MutationInput.NameOf(name)]);
            }
        }
    }
}
