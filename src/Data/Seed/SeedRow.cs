using System.Globalization;
using System.Text.Json;

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>One object of a file; a member that is not there has its default.</summary>
internal readonly record struct SeedRow(JsonElement Element)
{
    internal bool Has(string name) => Element.TryGetProperty(name, out _);

    internal IEnumerable<string> Texts(string name) =>
        Element.TryGetProperty(name, out var value) ? value.EnumerateArray().Select(text => text.GetString()!) : []; // No file has nulls.

    internal string Text(string name) => Element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    internal bool Flag(string name) => Element.TryGetProperty(name, out var value) && value.GetBoolean();

    internal long Number(string name) => Element.TryGetProperty(name, out var value) ? value.GetInt64() : 0;

    /// <summary>Enums are stored as their number.</summary>
    internal int Choice<TEnum>(string name)
        where TEnum : struct, Enum => Convert.ToInt32(Enum.Parse<TEnum>(Text(name)), CultureInfo.InvariantCulture);

    internal DateOnly? Date(string name) =>
        Element.TryGetProperty(name, out var value) ? DateOnly.ParseExact(value.GetString()!, "O", CultureInfo.InvariantCulture) : null;

    internal DateTime? Time(string name) => Element.TryGetProperty(name, out var value) ? value.GetDateTime().ToUniversalTime() : null;
}
