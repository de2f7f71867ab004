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

        Assert.Equal(names, string.Join('|', routes.Select(route => route.Name)));
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
    public void Another_path_finds_nothing(string path) => Assert.Empty(Table.Find(path, out _));

    [Theory]
    [InlineData("/pages/{**path}", "path")]
    [InlineData("/{a}/{**b}", "a b")]
    [InlineData("/pages/{**path}/images", null)]
    [InlineData("pages", null)]
    [InlineData("/pages/", null)]
    public void A_variable_for_all_that_is_left_ends_a_path(string path, string? variables) =>
        Assert.Equal(variables, PathTemplate.TryParse(path) is { } template ? string.Join(' ', template.Variables) : null);

    private static Route Route(string name, string path) => new()
    {
        Name = name,
        Path = PathTemplate.TryParse(path)!,
        Select = [],
        Operation = null!,
        Binder = new VariableBinder(null!, [], [], null),
    };
}
