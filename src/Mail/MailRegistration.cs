using System.Net.Mail;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Mail.Sending;
using PyDotOrg.Graph.Mail.Templates;
using PyDotOrg.Graph.Mail.Transports;

namespace PyDotOrg.Graph.Mail;

/// <summary>Brings mail into a host.</summary>
public static class MailRegistration
{
    private const string DefaultFrom = "Python.org <noreply@python.org>";

    /// <summary>Registers what makes mails and sends them; the data layer and <see cref="MailSite"/> must be registered, too.</summary>
    /// <param name="services">The services.</param>
    /// <param name="folder">Where mails are written when nothing else is configured; the whole path.</param>
    public static IServiceCollection AddMail(this IServiceCollection services, string folder)
    {
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsCheck>();
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateOnStart();
        services.AddSingleton<MailMeasures>();
        services.AddSingleton<MailRenderer>();
        services.AddSingleton<MailSignal>();
        services.AddSingleton<IInterceptor, MailWatch>();
        services.AddSingleton<MailQueue>();
        services.AddSingleton<MailSender>();
        services.AddSingleton<IScheduledWork, MailSweep>();
        services.TryAddSingleton(provider => OpenTransport(provider.GetRequiredService<IOptions<MailOptions>>().Value, folder));
        services.AddSingleton<IHostedService>(static provider => provider.GetRequiredService<IOptions<MailOptions>>().Value.Sending
            ? ActivatorUtilities.CreateInstance<MailWorker>(provider)
            : new NoWorker());
        return services;
    }

    private static IMailTransport OpenTransport(MailOptions options, string folder)
    {
        var from = new MailAddress(options.From ?? DefaultFrom);
        return options.Host is null
            ? new FolderTransport(Path.GetFullPath(options.Directory ?? folder), from)
            : new SmtpTransport(options, from);
    }

    /// <summary>Another server sends.</summary>
    private sealed class NoWorker : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
