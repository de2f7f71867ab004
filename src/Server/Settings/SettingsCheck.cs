using System.Reflection;
using Microsoft.Extensions.Configuration.Json;
using PyDotOrg.Graph.Server.Engine;

namespace PyDotOrg.Graph.Server.Settings;

/// <summary>
/// Compares what is configured with what the options records declare. It runs before anything is bound, so that a
/// misspelled key or a wrong type ends the start with a line of ours instead of an exception.
/// </summary>
internal static class SettingsCheck
{
    private const string TrustedDocuments = "GraphQL:PersistedOperations";

    private const string MetricsAddress = "Telemetry:Prometheus:Address";

    private const string FilePrefix = "Downloads:FilePrefix";

    private static readonly SettingKind Level = SettingKind.Of(typeof(LogLevel));

    /// <summary>Every problem of the configuration, one line each; empty when there is none.</summary>
    public static IReadOnlyList<string> Run(IConfigurationRoot configuration)
    {
        var problems = new List<string>();
        CheckFileRoots(configuration, problems);
        CheckAddresses(configuration["Urls"], problems);
        CheckLogLevels(configuration.GetSection("Logging"), problems);
        foreach (var (name, declared) in Sections.Declared)
        {
            CheckSection(configuration.GetSection(name), declared, problems);
        }

        CheckTrustedDocuments(configuration.GetSection(TrustedDocuments), problems);
        CheckPrefix(FilePrefix, configuration[FilePrefix], problems);
        CheckPlainAddress(MetricsAddress, configuration[MetricsAddress], problems);
        return problems;
    }

    private static void CheckTrustedDocuments(IConfigurationSection section, List<string> problems)
    {
        var folder = section[nameof(PersistedOperationSettings.Folder)];
        if (string.IsNullOrEmpty(folder))
        {
            if (bool.TryParse(section[nameof(PersistedOperationSettings.OnlyTrusted)], out var onlyTrusted) && onlyTrusted)
            {
                problems.Add(Messages.TrustedWithoutFolder(TrustedDocuments));
            }
        }
        else if (!Directory.Exists(folder))
        {
            problems.Add(Messages.NoFolder($"{TrustedDocuments}:{nameof(PersistedOperationSettings.Folder)}", folder));
        }
    }

    /// <summary>There are no certificates for it, and nothing below it.</summary>
    private static void CheckPlainAddress(string key, string? text, List<string> problems)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.PathAndQuery != "/"))
        {
            problems.Add(Messages.WrongValue(key, address.OriginalString, "an address such as http://127.0.0.1:9464"));
        }
    }

    private static void CheckPrefix(string key, string? prefix, List<string> problems)
    {
        if (prefix is not null && !(Uri.TryCreate(prefix, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && prefix.EndsWith('/')))
        {
            problems.Add(Messages.WrongValue(key, prefix, "an address that begins with http:// or https:// and ends with a slash"));
        }
    }

    // Environment variables share the top level with everything else on the machine; a file is all ours.
    private static void CheckFileRoots(IConfigurationRoot configuration, List<string> problems)
    {
        foreach (var root in configuration.Providers.OfType<JsonConfigurationProvider>()
            .SelectMany(static file => file.GetChildKeys([], null))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(static root => !Sections.IsKnownRoot(root)))
        {
            problems.Add(Messages.UnknownKey(root, Sections.Roots));
        }
    }

    private static void CheckAddresses(string? addresses, List<string> problems)
    {
        foreach (var address in (addresses ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsAddress(address))
            {
                problems.Add(Messages.BadAddress(address));
            }
        }
    }

    private static bool IsAddress(string text)
    {
        try
        {
            return BindingAddress.Parse(text).Scheme is "http" or "https";
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static void CheckLogLevels(IConfigurationSection section, List<string> problems)
    {
        foreach (var child in section.GetChildren())
        {
            if (!string.Equals(child.Key, "LogLevel", StringComparison.OrdinalIgnoreCase))
            {
                CheckLogLevels(child, problems);
                continue;
            }

            problems.AddRange(child.GetChildren()
                .Where(static category => category.Value is not { } text || !Level.Fits(text))
                .Select(static category => Messages.WrongValue(category.Path, category.Value ?? "", Level.Expected)));
        }
    }

    private static void CheckSection(IConfigurationSection section, Type declared, List<string> problems)
    {
        var properties = declared.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && !Sections.Elsewhere.Contains($"{section.Path}:{property.Name}"))
            .ToDictionary(static property => property.Name, StringComparer.OrdinalIgnoreCase);
        if (!string.IsNullOrEmpty(section.Value))
        {
            problems.Add(Messages.NotASection(section.Path, properties.Keys));
        }

        foreach (var child in section.GetChildren())
        {
            if (properties.TryGetValue(child.Key, out var property))
            {
                CheckValue(child, property, problems);
            }
            else
            {
                problems.Add(Messages.UnknownKey(child.Path, properties.Keys));
            }
        }
    }

    private static void CheckList(IConfigurationSection section, List<string> problems)
    {
        if (!string.IsNullOrEmpty(section.Value))
        {
            problems.Add(Messages.NotAList(section.Path));
        }
    }

    private static void CheckEntries(IConfigurationSection section, SettingKind kind, List<string> problems)
    {
        CheckList(section, problems);
        problems.AddRange(section.GetChildren()
            .Where(entry => entry.Value is not { } text || !kind.Fits(text))
            .Select(entry => Messages.WrongValue(entry.Path, entry.Value ?? "", kind.Expected)));
    }

    private static void CheckValue(IConfigurationSection setting, PropertyInfo property, List<string> problems)
    {
        var kind = SettingKind.Of(property);
        if (property.GetCustomAttribute<EntriesAttribute>() is { } entries)
        {
            CheckEntries(setting, SettingKind.Of(entries.Kind), problems);
        }
        else if (property.PropertyType == typeof(string[]))
        {
            CheckList(setting, problems);
        }
        else if (kind is null)
        {
            CheckSection(setting, property.PropertyType, problems);
        }
        else if (setting.Value is not { } text)
        {
            problems.Add(Messages.NotAValue(setting.Path, kind.Expected));
        }
        else if (!kind.Fits(text))
        {
            problems.Add(Messages.WrongValue(setting.Path, text, kind.Expected));
        }
    }
}
