using PyDotOrg.Graph.Schema;

namespace PyDotOrg.Graph.Server.Engine;

/// <summary>The GraphQL engine with python.org's schema, under the configured limits.</summary>
internal static class EngineFeature
{
    public static WebApplicationBuilder AddEngine(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("GraphQL").Get<EngineOptions>() ?? new EngineOptions();
        var limits = options.Limits;
        builder.Services.AddSingleton(options);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = limits.RequestBody);
        builder.Services.AddPyDotOrgSchema()
            .ModifyParserOptions(parser => parser with { MaxTokens = limits.Tokens })
            .ModifyRequestOptions(request =>
            {
                request.ExecutionTimeout = limits.ExecutionTime;
                request.IncludeExceptionDetails = builder.Environment.IsDevelopment();
                request.Validation = request.Validation with
                {
                    Limits = request.Validation.Limits with
                    {
                        MaxDepth = limits.Depth,
                        MaxFieldNodes = limits.Fields,
                        MaxAliases = limits.Aliases,
                    },
                };
            });
        return builder;
    }
}
