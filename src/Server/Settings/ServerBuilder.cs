namespace PyDotOrg.Graph.Server.Settings;

/// <summary>A builder whose configuration is loaded and checked, or the reasons why there is none.</summary>
internal sealed record ServerBuilder(WebApplicationBuilder? Builder, IReadOnlyList<string> Problems)
{
    // A file watcher costs start-up time, and a server whose settings change under way is hard to reason about.
    private const string NoReload = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>Reads appsettings.json beside the executable, then the environment, then the given settings.</summary>
    public static ServerBuilder Create(IReadOnlyList<string> settings)
    {
        WebApplicationBuilder builder;
        try
        {
            builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
            {
                Args = [NoReload, .. settings],
                ContentRootPath = AppContext.BaseDirectory,
            });
        }
        catch (InvalidDataException exception)
        {
            return new ServerBuilder(null, [Messages.UnreadableFile(exception.GetBaseException().Message)]);
        }

        var problems = SettingsCheck.Run(builder.Configuration);
        return new ServerBuilder(problems.Count == 0 ? builder : null, problems);
    }
}
