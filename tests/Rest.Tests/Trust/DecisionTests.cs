using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Tests.Contract;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>It is decided of everything that the server offers for whom it is.</summary>
[Collection(TrustTests.Name)]
public sealed partial class DecisionTests(TrustServer server)
{
    private IEnumerable<(string Type, string Field)> Fields() =>
        from type in server.Executor.Schema.Types.OfType<ObjectType>()
        where !type.Name.StartsWith("__", StringComparison.Ordinal)
        from each in type.Fields
        where !each.Name.StartsWith("__", StringComparison.Ordinal)
        select (type.Name, each.Name);

    [Fact]
    public void It_is_decided_of_every_field_mutation_and_subscription()
    {
        var wrong = Fields().Select(each => (Element: each, Lines: Decision.All.Count(line => line.Covers(each.Type, each.Field)))).Where(static each => each.Lines != 1)
            .Select(static each => $"{each.Element.Type}.{each.Element.Field} stands in {each.Lines} lines of tests/Rest.Tests/{Decision.File}: write into one of them who may, \"row\" if whoever sees its row.").ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_decision_is_about_something()
    {
        var known = Fields().ToLookup(static each => each.Type, static each => each.Field);
        var lost = Decision.All.Where(line => line.Of is not ("Route" or "Endpoint" or ['*', ..]) && line.Name is not ['(', ..] && !known[line.Of].Contains(line.Name));

        Assert.Empty(lost);
    }

    [Fact]
    public void It_is_decided_of_every_route()
    {
        var routes = Dialect.Read(server.Executor, new RestOptions()).CompileAll()
            .Select(static route => Anonymize($"{route.Method} {route.Path.Text}")).ToHashSet();
        var endpoints = Decision.All.Where(static line => line.Of == "Endpoint").Select(static line => line.Name).ToHashSet();
        var decided = ContractRow.All.Where(row => !endpoints.Contains(row.Path)).Select(static row => row.ToString())
            .Concat(Decision.All.Where(static line => line.Of == "Route").Select(static line => line.Name)).Select(Anonymize).ToHashSet();

        List<string> wrong =
        [
            .. routes.Except(decided).Select(static route => $"{route}: write into tests/Rest.Tests/Contract/routes.tsv who may, or into {Decision.File} if the contract does not have it."),
            .. decided.Except(routes).Select(static route => $"{route} is decided of, but does not exist."),
        ];

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void It_is_decided_of_every_address_that_is_no_route()
    {
        var endpoints = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(static endpoint => $"{endpoint.RoutePattern.RawText}").ToHashSet();

        var decided = Decision.All.Where(static line => line.Of == "Endpoint").Select(static line => line.Name).ToList();
        List<string> wrong = [.. endpoints.Except(decided).Select(static address => $"{address}: write into {Decision.File} who may."), .. decided.Except(endpoints)];

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Variables have other names in documents than in the contract.</summary>
    private static string Anonymize(string route) => Variable().Replace(route, "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Variable();
}
