using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Reflection;

namespace PyDotOrg.Graph.Server.Settings;

/// <summary>What the text of one setting must look like.</summary>
internal sealed record SettingKind(string Expected, Func<string, bool> Fits)
{
    /// <summary>The kind of a property of an options record; null when the property is a section of its own.</summary>
    public static SettingKind? Of(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type.IsEnum)
        {
            return Of(type);
        }

        return type switch
        {
            _ when type == typeof(string) => new("a text", static _ => true),
            _ when type == typeof(Uri) => new("an address such as http://localhost:4318", static text =>
                Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"),
            _ when type == typeof(bool) => new("true or false", static text => bool.TryParse(text, out _)),
            _ when type == typeof(TimeSpan) => new(
                "a time span above zero such as 00:00:30",
                static text => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span > TimeSpan.Zero),
            _ when type == typeof(int) || type == typeof(long) => WholeNumber(
                type, property.GetCustomAttribute<RangeAttribute>()),
            _ => null,
        };
    }

    /// <summary>One of the names of an enum, in any case; numbers are not names.</summary>
    public static SettingKind Of(Type enumType)
    {
        var names = Enum.GetNames(enumType);
        return new SettingKind(
            $"one of {string.Join(", ", names)}",
            text => names.Contains(text, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The entries of a list.</summary>
    public static SettingKind Of(EntryKind entry) => entry switch
    {
        EntryKind.Address => new("an address such as 10.0.0.1", static text => IPAddress.TryParse(text, out _)),
        EntryKind.Network => new("a network such as 10.0.0.0/8", static text => IPNetwork.TryParse(text, out _)),
        _ => new("an origin such as https://www.python.org", IsOrigin),
    };

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && string.Equals(text.TrimEnd('/'), address.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);

    private static SettingKind WholeNumber(Type type, RangeAttribute? range)
    {
        var lowest = Convert.ToInt64(range?.Minimum ?? 0L, CultureInfo.InvariantCulture);
        var highest = Convert.ToInt64(
            range?.Maximum ?? (type == typeof(int) ? int.MaxValue : long.MaxValue),
            CultureInfo.InvariantCulture);
        return new SettingKind(
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {lowest} to {highest}"),
            text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number >= lowest && number <= highest);
    }
}
