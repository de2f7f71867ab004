using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.EntityFramework;
using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.Graph.Server.Caching;

/// <summary>Answers to callers without an account, kept until a table changes that they were made of.</summary>
internal static class CachingFeature
{
    /// <summary>What the cache is called in the header <c>Cache-Status</c>.</summary>
    private const string Name = "pydotorg";

    public static WebApplicationBuilder AddCaching(this WebApplicationBuilder builder)
    {
        var options = (builder.Configuration.GetSection("Caching").Get<CachingOptions>() ?? new CachingOptions()).Results;
        if (!options.Enabled || options.MaxBytes == 0)
        {
            return builder;
        }

        builder.Services.AddChanges();
        builder.Services.AddSingleton<ISourceVersions, TableSources>();
        builder.Services.AddSingleton(new CacheStatus(Name));
        builder.Services.AddSingleton(services => new AnswerCache(
            services.GetRequiredService<ISourceVersions>(), services.GetRequiredService<TimeProvider>(), options.MaxBytes));
        builder.Services.AddHostedService<ChangeListener>();
        return builder;
    }
}
