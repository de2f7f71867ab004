using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Mail;
using PyDotOrg.Graph.Rest;
using PyDotOrg.Graph.Server.Settings;

namespace PyDotOrg.Graph.Server.Mailing;

/// <summary>Mails: where they are written by default, and where their links lead.</summary>
internal static class MailFeature
{
    private const string Folder = "mail";

    public static WebApplicationBuilder AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(static services => new MailSite(services.GetRequiredService<IOptions<RestOptions>>().Value.PublicOrigin.TrimEnd('/')));
        builder.Services.AddMail(DatabaseFolder.Find(builder.Configuration, Folder));
        return builder;
    }
}
