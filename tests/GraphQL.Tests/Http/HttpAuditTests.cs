using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Http;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>The audits of npm's graphql-http (GraphQL over HTTP) against a real server, one test for each.</summary>
public sealed class HttpAuditTests(HttpAuditTests.Results results) : IClassFixture<HttpAuditTests.Results>
{
    /// <summary>
    /// These want plain JSON for clients that take anything, as the specification does only until the watershed of 2025. The
    /// server answers in GraphQL's own media type, as Hot Chocolate does, unless it is told to serve legacy clients.
    /// </summary>
    private static readonly string[] OnlyLegacy = ["47DE", "80D8"];

    public static TheoryData<string> Ids => [.. HttpAudits.All];

    [NodeTheory]
    [MemberData(nameof(Ids))]
    public void The_legacy_transport_passes(string id) => AssertPasses(results.Legacy, id);

    [NodeTheory]
    [MemberData(nameof(Ids))]
    public void The_usual_transport_passes_but_for_what_it_leaves_to_the_other(string id)
    {
        if (OnlyLegacy.Contains(id))
        {
            Assert.Equal("Response header content-type does not contain application/json", results.Latest[id].Reason?.Split(". ")[0]);
            return;
        }

        AssertPasses(results.Latest, id);
    }

    [NodeFact]
    public void The_list_is_the_packages() => Assert.Equal(HttpAudits.All, results.Legacy.Keys.Order(StringComparer.Ordinal));

    private static void AssertPasses(IReadOnlyDictionary<string, Audit> audits, string id) =>
        Assert.True(audits[id].Status == "ok", $"{id} {audits[id].Name}: {audits[id].Reason}");

    /// <summary>Both runs, once for all tests.</summary>
    public sealed class Results : IAsyncLifetime
    {
        public IReadOnlyDictionary<string, Audit> Legacy { get; private set; } = new Dictionary<string, Audit>();

        public IReadOnlyDictionary<string, Audit> Latest { get; private set; } = new Dictionary<string, Audit>();

        public async Task InitializeAsync()
        {
            if (Node.ReasonToSkip("tests/Oracle") is null)
            {
                Legacy = await RunAsync(HttpTransportVersion.Legacy);
                Latest = await RunAsync(HttpTransportVersion.Latest);
            }
        }

        public Task DisposeAsync() => Task.CompletedTask;

        private static async Task<IReadOnlyDictionary<string, Audit>> RunAsync(HttpTransportVersion version)
        {
            await using var host = await ConfiguredHost.StartAsync(
                builder => builder.ModifyServerOptions(options => options.TransportVersion = version));
            var address = new Uri(host.Client.BaseAddress!, "/graphql"); // Set when the host started.
            var output = await Node.RunAsync("tests/Oracle", "audit.mjs", address.ToString());
            return JsonSerializer.Deserialize<Audit[]>(output, JsonSerializerOptions.Web)!.ToDictionary(static audit => audit.Id); // A list.
        }
    }

    /// <summary>What an audit came to.</summary>
    /// <param name="Id">Its id, which never changes.</param>
    /// <param name="Name">What it asks for.</param>
    /// <param name="Status">"ok", or how grave it is that it failed.</param>
    /// <param name="Reason">Why it failed; null when it did not.</param>
    public sealed record Audit(string Id, string Name, string Status, string? Reason);
}
