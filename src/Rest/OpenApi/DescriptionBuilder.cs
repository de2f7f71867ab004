using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>Makes the description of the facade from its routes and the schema (contract rest-v1, section 6).</summary>
/// <param name="schema">The schema.</param>
/// <param name="names">The names of enum values.</param>
/// <param name="options">The facade's configuration.</param>
internal sealed class DescriptionBuilder(GraphQLSchema schema, WireNames names, RestOptions options)
{
    private const string Version = "1.0.0";

    /// <summary>Describes some routes.</summary>
    /// <param name="routes">The routes.</param>
    /// <param name="nullIsAType">Whether null is a type, as from version 3.1 of OpenAPI on.</param>
    public OpenApiDocument Build(IReadOnlyList<Route> routes, bool nullIsAType)
    {
        var document = new OpenApiDocument
        {
            Info = new OpenApiInfo
            {
                Title = Messages.Title,
                Version = Version,
                Description = Messages.About,
                Contact = new OpenApiContact { Name = Messages.Title, Url = new Uri(options.PublicOrigin) },
                License = new OpenApiLicense { Name = "MIT", Url = new Uri("https://opensource.org/license/mit") },
            },
            Servers = [new OpenApiServer { Url = options.PublicOrigin, Description = Messages.Server }],
            Paths = [],
            Components = new OpenApiComponents(),
        };
        var table = new SchemaTable(document, nullIsAType);
        var parts = new OperationParts(document, schema, names, table);
        document.Tags = TagsOf(routes);
        parts.Security.AddSchemes();
        AddRoutes(document.Paths, new Operations(parts), routes);
        if (routes.Select(static route => route.Variants).FirstOrDefault(static variants => variants is not null) is { } known)
        {
            parts.Answers.AddExpansions(known.Shapes);
        }

        new OtherAddresses(parts, table).AddTo(document.Paths);
        table.Complete();
        return document;
    }

    private static HashSet<OpenApiTag> TagsOf(IReadOnlyList<Route> routes)
    {
        var hasAdministration = routes.Any(static route => Tags.IsAdministration(route.Path.Text));
        return [.. Tags.All.Where(tag => hasAdministration || tag.Name != Tags.Administration).Select(static tag => new OpenApiTag { Name = tag.Name, Description = tag.Description })];
    }

    private static void AddRoutes(OpenApiPaths paths, Operations operations, IReadOnlyList<Route> routes)
    {
        foreach (var address in routes.GroupBy(static route => Shape(route.Path), StringComparer.Ordinal))
        {
            var item = new OpenApiPathItem { Operations = [] };
            foreach (var same in address.GroupBy(static route => route.Method, StringComparer.Ordinal))
            {
                var answersPatch = HttpMethods.IsPut(same.Key) && !address.Any(static route => HttpMethods.IsPatch(route.Method));
                item.Operations.Add(HttpMethod.Parse(same.Key), operations.Of(same.First(), [.. same.Skip(1)], answersPatch));
            }

            paths.Add(TextOf(address.First().Path), item);
        }
    }

    /// <summary>An address without the names of its variables: two that differ in these only are one.</summary>
    private static string Shape(PathTemplate path) =>
        string.Join('/', path.Segments.Select(static segment => PathTemplate.IsVariable(segment) ? $"{{}}{PathTemplate.ExtensionOf(segment)}" : segment));

    private static string TextOf(PathTemplate path) => path.Text.Replace("{**", "{", StringComparison.Ordinal);
}
