using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Caching;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Authorization;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>The addresses of the facade's description (contract rest-v1, sections 6 and 7.20).</summary>
public static class DescriptionEndpoints
{
    private const string JsonPath = "/api/openapi.json";
    private const string YamlPath = "/api/openapi.yaml";
    private const string AdministrationPath = "/api/admin/docs/openapi.json";
    private const string Methods = "GET, HEAD, OPTIONS";
    private const string YamlType = "application/yaml; charset=utf-8";
    private const string VersionKey = "version";
    private const int Seconds = 300;

    private static readonly Demand Administrators = new([new AuthorizeRule(null, ["SUPERUSER"], ApplyPolicy.BeforeResolver)]);

    /// <summary>Serves the description of what everybody may know, in JSON and in YAML.</summary>
    public static void MapApiDescription(this IEndpointRouteBuilder endpoints)
    {
        endpoints.Map(JsonPath, static http => AnswerAsync(http, JsonPath, WriteJsonAsync));
        endpoints.Map(YamlPath, static http => AnswerAsync(http, YamlPath, static http => WriteAsync(http, DescriptionForm.Yaml)));
    }

    /// <summary>Serves the description of all routes to administrators.</summary>
    public static IEndpointConventionBuilder MapAdministrationDescription(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapForAdministrators(AdministrationPath, static http => WriteAsync(http, DescriptionForm.Administration));

    /// <summary>Serves something to read at an address below <c>/api</c>, to administrators only.</summary>
    /// <param name="endpoints">Where endpoints are added.</param>
    /// <param name="path">The address, without a slash at its end.</param>
    /// <param name="write">Writes it; HEAD is told from GET there.</param>
    public static IEndpointConventionBuilder MapForAdministrators(this IEndpointRouteBuilder endpoints, string path, Func<HttpContext, Task> write) =>
        endpoints.Map(path, http => AnswerAsync(http, path, each => WriteForAdministratorsAsync(each, write)));

    /// <remarks>The framework's routes take upper case for lower case.</remarks>
    private static Task AnswerAsync(HttpContext http, string path, Func<HttpContext, Task> write)
    {
        var method = http.Request.Method;
        return http.Request.Path.Value?.TrimEnd('/') != path ? RestAnswers.RefuseAddressAsync(http)
            : HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? write(http)
            : RestAnswers.RefuseMethodAsync(http, Methods);
    }

    private static Task WriteJsonAsync(HttpContext http) => QueryText.TryGet(http.Request.Query, VersionKey, out var version) switch
    {
        false => WriteAsync(http, DescriptionForm.Json),
        true when version is "3.0" or "3.0.3" => WriteAsync(http, DescriptionForm.Json),
        true when version == "3.1" => WriteAsync(http, DescriptionForm.Json31),
        _ => ProblemWriter.WriteAsync(http, Problem.BadValues([new BindingError(VersionKey, BindingError.Query, Messages.UnknownVersion(version))])),
    };

    private static Task WriteForAdministratorsAsync(HttpContext http, Func<HttpContext, Task> write) =>
        Administrators.Refuse(http.Features.Get<IHttpAuthenticationFeature>()?.User) is { } denial ? ProblemWriter.WriteAsync(http, denial) : write(http);

    private static Task WriteAsync(HttpContext http, DescriptionForm form)
    {
        var body = http.RequestServices.GetRequiredService<ApiDescription>().Of(form);
        var output = new AnswerOutput(body) { CacheControl = form == DescriptionForm.Administration ? CacheHeaders.NoStore : CacheHeaders.Public(Seconds) };
        return (form == DescriptionForm.Yaml ? output with { ContentType = YamlType } : output).SendAsync(http);
    }
}
