using System.Text;
using System.Text.Json.Nodes;
using PyDotOrg.Graph.Data.Exchange.PythonOrg;

namespace PyDotOrg.Graph.Data.Tests.Exchange.PythonOrg;

/// <summary>Objects as python.org's API gives them (python-org-legacy.md 3.3), to be changed by tests.</summary>
internal static class ApiOutput
{
    private const string Root = "https://www.python.org/api/v2/";

    internal static JsonObject System(int id, string slug, string name) =>
        new() { ["name"] = name, ["slug"] = slug, ["resource_uri"] = $"{Root}downloads/os/{id}/" };

    internal static JsonObject Release(int id, string name, string slug, int version = 3) => new()
    {
        ["name"] = name,
        ["slug"] = slug,
        ["version"] = version,
        ["is_published"] = true,
        ["is_latest"] = false,
        ["release_date"] = "2027-01-07T12:30:00Z",
        ["pre_release"] = false,
        ["release_page"] = null,
        ["release_notes_url"] = "",
        ["show_on_download_page"] = true,
        ["resource_uri"] = $"{Root}downloads/release/{id}/",
    };

    internal static JsonObject File(int id, int release, int system, string slug, string url) => new()
    {
        ["name"] = slug.Replace('-', ' '),
        ["slug"] = slug,
        ["os"] = $"{Root}downloads/os/{system}/",
        ["release"] = $"{Root}downloads/release/{release}/",
        ["description"] = "",
        ["is_source"] = system == 3,
        ["url"] = url,
        ["gpg_signature_file"] = "",
        ["md5_sum"] = "",
        ["sha256_sum"] = "",
        ["filesize"] = 0,
        ["download_button"] = false,
        ["resource_uri"] = $"{Root}downloads/release_file/{id}/",
        ["sigstore_signature_file"] = "",
        ["sigstore_cert_file"] = "",
        ["sigstore_bundle_file"] = "",
        ["sbom_spdx2_file"] = "",
    };

    internal static PythonOrgInput Input(string name, string text) =>
        new(name, _ => Task.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    internal static PythonOrgInput List(string name, params JsonNode[] objects) => Input(name, new JsonArray(objects).ToJsonString());
}
