using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Routing;

namespace PyDotOrg.Graph.Rest.Tests.Routing;

public sealed class RouteTableTests
{
    private static readonly RouteTable Table = new(
    [
        Route("list", "/api/v1/releases"),
        Route("one", "/api/v1/releases/{id}"),
        Route("latest", "/api/v1/releases/latest"),
        Route("latest of version", "/api/v1/releases/latest/{version}"),
        Route("latest of series", "/api/v1/releases/latest/{series}"),
        Route("files", "/api/v1/releases/{id}/files"),
        Route("page", "/api/v1/pages/{id}"),
        Route("page's images", "/api/v1/pages/{id}/images"),
        Route("page at path", "/api/v1/pages/by-path/{**path}"),
    ]);

    private static readonly RouteTable Writes = new(
    [
        Route("list", "/jobs"),
        Route("create", "/jobs", "POST"),
        Route("one", "/jobs/{id}"),
        Route("update", "/jobs/{id}", "PUT"),
        Route("delete", "/jobs/{id}", "DELETE"),
        Route("submit", "/jobs/{id}/submit", "PATCH"),
        Route("replace comment", "/jobs/{id}/comment", "PUT"),
        Route("change comment", "/jobs/{id}/comment", "PATCH"),
        Route("search", "/jobs/search", "POST"),
    ]);

    [Theory]
    [InlineData("/api/v1/releases", "list", "")]
    [InlineData("/api/v1/releases/", "list", "")]
    [InlineData("/api/v1/releases/x", "one", "x")]
    [InlineData("/api/v1/releases/x/", "one", "x")]
    [InlineData("/api/v1/releases/latest", "latest", "")]
    [InlineData("/api/v1/releases/latest/3", "latest of version|latest of series", "3")]
    [InlineData("/api/v1/releases/latest/files", "latest of version|latest of series", "files")]
    [InlineData("/api/v1/releases/x/files", "files", "x")]
    [InlineData("/api/v1/releases/é😀", "one", "é😀")]
    [InlineData("/api/v1/pages/by-path/about", "page at path", "about")]
    [InlineData("/api/v1/pages/by-path/about/", "page at path", "about")]
    [InlineData("/api/v1/pages/by-path/about/apps/", "page at path", "about/apps")]
    [InlineData("/api/v1/pages/by-path//about//apps//", "page at path", "/about//apps/")]
    [InlineData("/api/v1/pages/by-path/about%2Fapps%2fx", "page at path", "about/apps/x")]
    [InlineData("/api/v1/pages/by-path//", "page at path", "")]
    [InlineData("/api/v1/pages/by-path", "page", "by-path")]
    [InlineData("/api/v1/pages/by-path/images", "page at path", "images")]
    [InlineData("/api/v1/pages/x/images", "page's images", "x")]
    public void A_path_finds_its_routes_with_or_without_a_slash_at_its_end(string path, string names, string value)
    {
        var routes = Table.Find(path, out var values);

        Assert.Equal(names, Names(routes, HttpMethods.Get));
        Assert.Equal(value, string.Join('|', values));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/release")]
    [InlineData("/api/v1/releases//")]
    [InlineData("/api/v1/releases//files")]
    [InlineData("/api/v1/releases/x/y")]
    [InlineData("/API/v1/releases")]
    [InlineData("/api/v1/pages/x/by-path/y")]
    public void Another_path_finds_nothing(string path) => Assert.Null(Table.Find(path, out _));

    [Theory]
    [InlineData("/pages/{**path}", "path")]
    [InlineData("/{a}/{**b}", "a b")]
    [InlineData("/pages/{**path}/images", null)]
    [InlineData("pages", null)]
    [InlineData("/pages/", null)]
    public void A_variable_for_all_that_is_left_ends_a_path(string path, string? variables) =>
        Assert.Equal(variables, PathTemplate.TryParse(path) is { } template ? string.Join(' ', template.Variables) : null);

    [Theory]
    [InlineData("/jobs", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/jobs/x", "GET, HEAD, PUT, PATCH, DELETE, OPTIONS")]
    [InlineData("/jobs/x/submit", "PATCH, OPTIONS")]
    [InlineData("/jobs/search", "POST, OPTIONS")]
    [InlineData("/jobs/x/comment", "PUT, PATCH, OPTIONS")]
    public void A_path_allows_the_methods_of_its_own_routes(string path, string allow) =>
        Assert.Equal(allow, Writes.Find(path, out _)?.Allow);

    [Theory]
    [InlineData("GET", "/jobs/x", "one")]
    [InlineData("HEAD", "/jobs/x", "one")]
    [InlineData("get", "/jobs/x", "one")]
    [InlineData("PUT", "/jobs/x", "update")]
    [InlineData("PATCH", "/jobs/x", "update")]
    [InlineData("PATCH", "/jobs/x/comment", "change comment")]
    [InlineData("DELETE", "/jobs/x", "delete")]
    [InlineData("POST", "/jobs/x", "")]
    [InlineData("OPTIONS", "/jobs/x", "")]
    [InlineData("HEAD", "/jobs/search", "")]
    public void A_method_finds_its_own_routes_and_those_that_stand_in(string method, string path, string names) =>
        Assert.Equal(names, Names(Writes.Find(path, out _), method));

    private static string Names(PathRoutes? routes, string method) =>
        string.Join('|', (routes?.For(method) ?? []).Select(route => route.Name));

    private static RouteAddress Route(string name, string path, string method = "GET")
    {
        var route = new Route
        {
            Name = name,
            OperationId = name,
            Method = method,
            Path = PathTemplate.TryParse(path)!,
            Select = [],
            Operation = null!,
            Binder = new VariableBinder(null!, [], null, null),
        };
        return new RouteAddress(method, route.Path, new Lazy<Route>(route));
    }
}
