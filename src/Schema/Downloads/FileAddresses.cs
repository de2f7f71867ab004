using System.Collections.Frozen;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>Where files of releases are (contract: REST, section 8.3).</summary>
internal static class FileAddresses
{
    /// <summary>What every address of a file begins with.</summary>
    public const string Prefix = "https://www.python.org/";

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

    /// <summary>What is wrong with the addresses of a file.</summary>
    public static IEnumerable<ValidationError> Check(ReleaseFile file)
    {
        if (!file.Url.StartsWith(Prefix, StringComparison.Ordinal))
        {
            yield return new ValidationError(Messages.AddressElsewhere(Prefix), [MutationInput.NameOf(nameof(ReleaseFile.Url))]);
        }

        foreach (var (name, (suffix, read)) in SideFiles)
        {
            if (read(file) is { Length: > 0 } address && address != file.Url + suffix)
            {
                yield return new ValidationError(Messages.NotBeside(suffix), [MutationInput.NameOf(name)]);
            }
        }
    }
}
