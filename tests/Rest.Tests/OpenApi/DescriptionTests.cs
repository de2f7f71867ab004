using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PyDotOrg.Graph.Rest.OpenApi;
using PyDotOrg.Graph.Rest.Tests.Contract;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Rest.Tests.OpenApi;

/// <summary>What generators of clients need of the description (contract rest-v1, section 6).</summary>
[Collection(FacadeTests.Name)]
public sealed partial class DescriptionTests(FacadeServer server)
{
    private readonly Description description = Description.Of(server, DescriptionForm.Json);

    [Fact]
    public void The_file_holds_the_description_that_is_served()
    {
        var path = Repository.PathOf("openapi.json");

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == Description.TextOf(server, DescriptionForm.Lines),
            "openapi.json is not the description that is served. Renew it with: dotnet run --project src/Server -- openapi export --output openapi.json");
    }

    [Fact]
    public void The_served_document_and_the_exported_one_say_the_same() =>
        Assert.True(JsonNode.DeepEquals(description.Document, Description.Of(server, DescriptionForm.Lines).Document));

    [Fact]
    public void It_is_version_3_0_3_and_names_the_public_origin_first() => Assert.Equal(
        ("3.0.3", "1.0.0", "http://localhost:8000"),
        ($"{description.Document["openapi"]}", $"{description.Document["info"]!["version"]}", $"{description.Document["servers"]![0]!["url"]}"));

    [Fact]
    public void Every_route_of_the_contract_is_in_it_with_its_status_and_shape()
    {
        var operations = description.Operations.ToDictionary(static each => $"{each.Method} {Shape(each.Path)}", static each => each.Operation);

        var missing = ContractRow.All.Where(row => row.Section != "7.20" && !Fits(row.Answer, Find(row))).Select(static row => $"{row}: {row.Answer}");

        Assert.Empty(missing);

        static string Shape(string path) => Variable().Replace(path, "{}");
        JsonObject? Find(ContractRow row) => operations.GetValueOrDefault($"{row.Method} {Shape(row.Path)}");
    }

    [Fact]
    public void Nothing_for_staff_is_in_it_but_all_of_it_is_in_the_one_for_administrators()
    {
        var all = Description.Of(server, DescriptionForm.Administration).Operations.Select(static each => $"{each.Method} {each.Path}").ToHashSet();

        Assert.DoesNotContain(description.Operations, static each => each.Path.StartsWith("/api/admin", StringComparison.Ordinal));
        Assert.Subset(all, description.Operations.Select(static each => $"{each.Method} {each.Path}").ToHashSet());
        Assert.Empty(ContractRow.All.Where(static row => row.Section == "7.20" && !row.Path.StartsWith("/api/admin/docs", StringComparison.Ordinal)).Select(static row => row.ToString()).Except(all));
    }

    [Fact]
    public void Every_operation_has_a_readable_name_of_its_own()
    {
        var names = description.Operations.Select(static each => $"{each.Operation["operationId"]}").ToList();

        Assert.All(names, static name => Assert.Matches("^[a-z]+(_[a-z0-9]+)*$", name));
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void Nothing_declares_a_default() => // Generated clients would send it.
        Assert.DoesNotContain(Description.Walk(description.Document), static each => each.Node is JsonObject node && node.ContainsKey("default") && !each.Pointer.Contains("/example", StringComparison.Ordinal));

    [Fact]
    public void Objects_have_names() => Assert.All(
        Description.Walk(description.Document).Where(static each => each.Node is JsonObject node && node["properties"] is JsonObject && !each.Pointer.Contains("/example", StringComparison.Ordinal)),
        static each => Assert.Matches("^#/components/schemas/[A-Za-z]+$", each.Pointer));

    [Fact]
    public void No_two_members_differ_in_signs_only() => Assert.All( // Generators make one name of them.
        description.Schemas,
        static schema => Assert.Distinct((schema.Value!["properties"]?.AsObject() ?? []).Select(static member => member.Key.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant())));

    [Fact]
    public void What_can_be_expanded_is_a_parameter_and_a_member_that_need_not_be_there()
    {
        var release = description.Operations.Single(static each => $"{each.Operation["operationId"]}" == "get_release").Operation;
        var names = release["parameters"]!.AsArray().Single(static each => $"{each!["name"]}" == "expand")!["schema"]!["items"]!["enum"]!.AsArray().Select(static name => $"{name}");

        Assert.Equal(["files", "files.os", "files.release", "release_page", "release_page.images", "release_page.documents", "release_page.creator", "_links"], names);
        Assert.Equal("ReleaseFileRead", Description.NameOf(description.Schemas["ReleaseRead"]!["properties"]!["files"]!["items"]));
        Assert.DoesNotContain("files", description.Schemas["ReleaseRead"]!["required"]!.AsArray().Select(static name => $"{name}"));
    }

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        var pointers = Description.Walk(description.Document).Select(static each => each.Pointer).ToHashSet();

        Assert.All(Description.Walk(description.Document).Where(static each => each.Pointer.EndsWith("/$ref", StringComparison.Ordinal)), each => Assert.Contains($"{each.Node}", pointers));
    }

    [Fact]
    public void Every_body_and_every_success_has_an_example()
    {
        var media = description.Operations.SelectMany(static each => Successes(each.Operation).Append(each.Operation["requestBody"]))
            .Select(static place => place?["content"]?.AsObject().First(static type => type.Key != "application/x-www-form-urlencoded").Value).OfType<JsonObject>();

        Assert.All(media, static each => Assert.NotNull(each["example"]));
    }

    [Fact]
    public void Failures_have_one_shape()
    {
        var failures = description.Document["components"]!["responses"]!.AsObject();

        Assert.All(failures, static failure => Assert.Equal("ErrorResponse", Description.NameOf(failure.Value!["content"]!["application/json"]!["schema"])));
        Assert.All(
            description.Operations.Where(static each => !each.Path.EndsWith("/health", StringComparison.Ordinal)),
            each => Assert.All(each.Operation["responses"]!.AsObject().Where(static response => response.Key[0] is '4' or '5'), response => Assert.Contains(Description.NameOf(response.Value)!, failures)));
    }

    [Fact]
    public void Public_operations_ask_for_nothing_first_and_others_for_one_of_the_known_credentials()
    {
        string[] schemes = ["BearerAuth", "ApiKeyAuth", "TokenAuth", "SessionAuth"];

        Assert.Equal(schemes, description.Document["components"]!["securitySchemes"]!.AsObject().Select(static scheme => scheme.Key));
        Assert.Equal(
            ["list_jobs: |BearerAuth|ApiKeyAuth|TokenAuth|SessionAuth", "create_job: BearerAuth|ApiKeyAuth|TokenAuth|SessionAuth", "change_password: BearerAuth|SessionAuth"],
            new[] { "list_jobs", "create_job", "change_password" }.Select(name => $"{name}: {SecurityOf(name)}"));
    }

    [Fact]
    public void Version_3_1_says_null_as_a_type()
    {
        var later = Description.Of(server, DescriptionForm.Json31);

        Assert.StartsWith("3.1.", $"{later.Document["openapi"]}", StringComparison.Ordinal);
        Assert.DoesNotContain(Description.Walk(later.Document), static each => each.Pointer.EndsWith("/nullable", StringComparison.Ordinal));
        Assert.Equal(description.Operations.Select(static each => each.Path), later.Operations.Select(static each => each.Path));
    }

    private static IEnumerable<JsonNode?> Successes(JsonObject operation) =>
        operation["responses"]!.AsObject().Where(static response => response.Key[0] == '2').Select(static response => response.Value);

    /// <summary>Whether an operation answers as a row of the contract says.</summary>
    private static bool Fits(string answer, JsonObject? operation)
    {
        var words = answer.Split(' ');
        if (operation is null || (words[0].All(char.IsAsciiDigit) && operation["responses"]![words[0]] is null))
        {
            return false;
        }

        var schema = operation["responses"]![words[0]]?["content"]?["application/json"]?["schema"];
        return words is not [_, var shape] || !ShapeName().IsMatch(shape)
            || shape.Trim('[', ']') == Description.NameOf(schema?["items"] ?? schema)
            || IsWider(shape.Trim('[', ']'), Description.NameOf(schema?["items"] ?? schema));
    }

    /// <summary>Whether a shape has all of another and members for owners beside it; the contract names the public one.</summary>
    private static bool IsWider(string shape, string? described) => described == shape.Replace("Public", "Read", StringComparison.Ordinal);

    private string SecurityOf(string name) => string.Join('|', description.Operations.Single(each => $"{each.Operation["operationId"]}" == name).Operation["security"]!.AsArray()
        .Select(static requirement => string.Join('+', requirement!.AsObject().Select(static scheme => scheme.Key))));

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^\[?[A-Z][A-Za-z]*\]?$")]
    private static partial Regex ShapeName();
}
