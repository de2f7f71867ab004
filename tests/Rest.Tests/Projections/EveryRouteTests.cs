using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Projections;
using PyDotOrg.Graph.Rest.Routing;

namespace PyDotOrg.Graph.Rest.Tests.Projections;

/// <summary>Every route of the facade has an operation for whatever can be asked of it.</summary>
[Collection(FacadeTests.Name)]
public sealed class EveryRouteTests(FacadeServer server)
{
    [Fact]
    public void All_that_can_be_expanded_fits_the_schema()
    {
        var routes = Compile().Where(static route => route.Variants is not null).ToArray();

        Assert.True(routes.Length > 200);
        Assert.All(routes, static route =>
        {
            foreach (var name in route.ExpandNames)
            {
                Assert.NotNull(route.Variants!.Find(new Projection(null, null, Tree(name), IsCounted: false), 1)); // Those without were left out.
            }
        });
    }

    [Fact]
    public void Every_answer_can_be_without_members_and_every_list_counted() => Assert.All(
        Compile().Where(static route => route.Variants is not null),
        static route =>
        {
            var variant = route.Variants!.Find(new Projection(Tree("nothing"), null, null, route.Links is not null), 1); // Those without were left out.

            Assert.NotNull(variant?.Controls);
        });

    [Fact]
    public void Other_orders_and_unknown_names_make_no_other_variant()
    {
        var route = Compile().Single(static route => route is { Name: "get_release" });

        var one = route.Variants!.Find(new Projection(Tree("id", "slug", "files.name"), null, Tree("files.os", "_links"), IsCounted: false), 1); // It has variants.
        var other = route.Variants.Find(new Projection(Tree("x", "files.name", "slug", "files.y", "id", "id"), Tree("z"), Tree("_links", "files.os", "files"), IsCounted: false), 1);
        var less = route.Variants.Find(new Projection(Tree("id"), null, null, IsCounted: false), 1);

        Assert.Same(one, other);
        Assert.NotSame(one, less);
    }

    private static NameTree Tree(params string[] names) => NameTree.Read(new Microsoft.AspNetCore.Http.QueryCollection(
        new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["x"] = names }), "x", [])!; // There are names.

    private IReadOnlyList<Route> Compile() => Dialect.Read(server.Executor, new RestOptions()).CompileAll();
}
