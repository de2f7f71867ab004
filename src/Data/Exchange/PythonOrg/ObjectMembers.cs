using System.Text.Json;
using System.Text.RegularExpressions;
using PyDotOrg.Graph.Data.Configuration;

namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>Takes the members of an object over, each with its limits. What is not there leaves a row as it is.</summary>
/// <param name="source">The object.</param>
/// <param name="isNew">The row is new, so that what a row must have must be there.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed partial class ObjectMembers(PythonOrgObject source, bool isNew, Problems problems)
{
    private readonly HashSet<string> known = ["resource_uri"];

    /// <summary>Members that nobody has asked for.</summary>
    internal IEnumerable<string> Unknown => source.Members.EnumerateObject().Select(member => member.Name).Where(name => !known.Contains(name));

    /// <summary>A text of any length; null counts as empty.</summary>
    internal void Text(string name, Action<string> set) => Take(
        name,
        isRequired: false,
        static element => element.ValueKind == JsonValueKind.Null ? "" : Words(element),
        "a text without control characters",
        set);

    /// <summary>A text with a limit; null counts as empty.</summary>
    internal void Text(string name, int limit, Action<string> set, bool isRequired = false) => Take(
        name,
        isRequired,
        element => (element.ValueKind == JsonValueKind.Null ? "" : Words(element)) is { } text && text.Length <= limit && (text.Length > 0 || !isRequired) ? text : null,
        $"a text of {(isRequired ? "1 to" : "at most")} {limit} characters, without control characters",
        set);

    /// <summary>The name in addresses, which a row must have.</summary>
    internal void Slug(Action<string> set) => Take(
        "slug",
        isRequired: true,
        element => Words(element) is { } text && SlugForm().IsMatch(text) ? text : null,
        $"1 to {TextLimits.Slug} letters, digits, hyphens and underscores",
        set);

    /// <summary>An address of a file of python.org; null and empty: none.</summary>
    internal void FileUrl(string name, Action<string> set, bool isRequired = false) => Url(
        name, set, "an address that begins with \"https://www.python.org/\"", static url => url.Host == "www.python.org" && url.IsDefaultPort, isRequired);

    /// <summary>Any address on the web; null and empty: none.</summary>
    internal void WebUrl(string name, Action<string> set) => Url(name, set, "an address on the web", static _ => true, isRequired: false);

    internal void Flag(string name, Action<bool> set) => Take<object>(
        name,
        isRequired: false,
        static element => element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : null,
        "true or false",
        flag => set((bool)flag));

    /// <summary>A number of bytes; null: not known.</summary>
    internal void Size(string name, Action<long> set) => Take<object>(
        name,
        isRequired: false,
        static element => element.ValueKind == JsonValueKind.Null ? 0L
            : element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var number) && number >= 0 ? number : null,
        "a whole number of at least 0",
        number => set((long)number));

    /// <summary>One of the values of an enum, by its number.</summary>
    internal void Choice<TEnum>(string name, Action<TEnum> set)
        where TEnum : struct, Enum => Take<object>(
            name,
            isRequired: false,
            static element => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) && Enum.IsDefined((TEnum)(object)number)
                ? (TEnum)(object)number : null,
            $"one of {string.Join(", ", Enum.GetValues<TEnum>().Select(value => value.ToString("D")))}",
            value => set((TEnum)value));

    /// <summary>The day of a time in UTC; null: not dated.</summary>
    internal void Day(string name, Action<DateOnly?> set)
    {
        if (Asked(name) is { ValueKind: JsonValueKind.Null })
        {
            set(null);
            return;
        }

        Take<object>(
            name,
            isRequired: false,
            static element => element.ValueKind == JsonValueKind.String && element.TryGetDateTime(out var time)
                ? DateOnly.FromDateTime(time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time) : null,
            "a time such as \"2025-10-07T00:00:00Z\", or null",
            day => set((DateOnly)day));
    }

    /// <summary>The object that a member leads to; null when it leads nowhere, or is wrong.</summary>
    internal ResourceAddress? Reference(string name, PythonOrgKind kind, bool isRequired)
    {
        ResourceAddress? found = null;
        if (isRequired || Asked(name) is not { ValueKind: JsonValueKind.Null })
        {
            Take<ResourceAddress>(
                name,
                isRequired,
                element => JsonText.Read(element) is { } text && ResourceAddress.Read(text) is { } address && address.Kind == kind ? address : null,
                Messages.AddressOf(kind),
                address => found = address);
        }

        return found;
    }

    /// <summary>Tells that a member is wrong.</summary>
    internal void Wrong(string name, string problem) => problems.Add(Messages.Member(source.Place, name, problem));

    private void Url(string name, Action<string> set, string expected, Func<Uri, bool> isAllowed, bool isRequired) => Take(
        name,
        isRequired,
        element => element.ValueKind == JsonValueKind.Null || Words(element) is "" ? (isRequired ? null : "")
            : Words(element) is { Length: <= TextLimits.Url } text && Uri.TryCreate(text, UriKind.Absolute, out var url)
                && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) && isAllowed(url) && !text.Any(char.IsWhiteSpace) ? text : null,
        $"{expected}, of at most {TextLimits.Url} characters",
        set);

    private void Take<T>(string name, bool isRequired, Func<JsonElement, T?> read, string expected, Action<T> set)
        where T : class
    {
        if (Asked(name) is not { } element)
        {
            if (isRequired && isNew)
            {
                Wrong(name, Messages.MissingMember);
            }
        }
        else if (read(element) is { } value)
        {
            set(value);
        }
        else
        {
            Wrong(name, Messages.WrongValue(expected, element));
        }
    }

    private JsonElement? Asked(string name)
    {
        known.Add(name);
        return source.Members.TryGetProperty(name, out var element) ? element : null;
    }

    /// <summary>Without control characters but those of lines, as in every other write.</summary>
    private static string? Words(JsonElement element) =>
        JsonText.Read(element) is { } text && !text.Any(static character => char.IsControl(character) && character is not ('\n' or '\r' or '\t')) ? text : null;

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,200}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SlugForm();
}
